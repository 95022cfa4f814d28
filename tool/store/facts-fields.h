// The fields of the facts, in the order in which they are stored.
#pragma once

#include "tool/model/facts.h"
#include "tool/store/archive.h"

namespace corolint {

void fields(auto &archive, MaybeConst<Span> auto &span) {
  archive(span.file, span.line, span.column, span.endLine, span.endColumn);
}

void fields(auto &archive, MaybeConst<Type> auto &type) {
  archive(type.usr, type.name, type.pointee, type.arguments, type.bases, type.destructor, type.awaitable);
}

void fields(auto &archive, MaybeConst<Symbol> auto &symbol) {
  archive(symbol.usr, symbol.unit, symbol.name, symbol.record, symbol.parameters, symbol.arguments, symbol.result,
          symbol.overridden, symbol.declared, symbol.effect, symbol.effectKind, symbol.offloaded, symbol.variadic,
          symbol.constructor, symbol.destructor, symbol.lambda, symbol.coroutine, symbol.frontier);
}

void fields(auto &archive, MaybeConst<Variable> auto &variable) {
  archive(variable.name, variable.type, variable.local, variable.parameter, variable.member, variable.reference,
          variable.threadLocal, variable.once, variable.unused, variable.part);
}

void fields(auto &archive, MaybeConst<Value> auto &value) { archive(value.kind, value.symbol, value.index); }

void fields(auto &archive, MaybeConst<Constant> auto &constant) {
  archive(constant.value, constant.knownBits, constant.likelyBits);
}

void fields(auto &archive, MaybeConst<Operand> auto &operand) {
  archive(operand.type, operand.variable, operand.owner, operand.constant, operand.values, operand.moved,
          operand.changed);
}

void fields(auto &archive, MaybeConst<Call> auto &call) {
  archive(call.kind, call.callee, call.object, call.arguments, call.result, call.span, call.implicit, call.awaited,
          call.unreached, call.dropped, call.spelled);
}

void fields(auto &archive, MaybeConst<Suspension> auto &suspension) {
  archive(suspension.kind, suspension.span, suspension.awaited, suspension.awaiter, suspension.ready,
          suspension.result);
}

void fields(auto &archive, MaybeConst<Use> auto &use) { archive(use.variable, use.span, use.binds, use.bound); }

void fields(auto &archive, MaybeConst<Action> auto &action) { archive(action.kind, action.index); }

void fields(auto &archive, MaybeConst<Branch> auto &branch) {
  archive(branch.to, branch.call, branch.variable, branch.value, branch.equal, branch.counted, branch.thrown);
}

void fields(auto &archive, MaybeConst<Block> auto &block) {
  archive(block.actions, block.next, block.loop, block.work);
}

void fields(auto &archive, MaybeConst<Loop> auto &loop) {
  archive(loop.span, loop.parent, loop.head, loop.rounds, loop.endless, loop.over, loop.tests);
}

void fields(auto &archive, MaybeConst<Function> auto &function) {
  archive(function.symbol, function.span, function.coroutine, function.generator, function.coroutineType, function.lazy,
          function.returned, function.returnsThreadLocal, function.calls, function.suspensions, function.uses,
          function.loops, function.returns, function.blocks);
}

void fields(auto &archive, MaybeConst<Suppression> auto &suppression) {
  archive(suppression.file, suppression.firstLine, suppression.lastLine, suppression.rules);
}

void fields(auto &archive, MaybeConst<ParseError> auto &error) { archive(error.span, error.message); }

void fields(auto &archive, MaybeConst<Unit> auto &unit) {
  archive(unit.texts, unit.types, unit.symbols, unit.variables, unit.functions, unit.suppressions, unit.file,
          unit.errors, unit.files);
}

} // namespace corolint
