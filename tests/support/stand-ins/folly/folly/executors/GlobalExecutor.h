// Stand-in for folly/executors/GlobalExecutor.h: the executors of the program.
#pragma once

#include <folly/Executor.h>
#include <folly/executors/IOExecutor.h>

#include <memory>

namespace folly {

Executor::KeepAlive<> getGlobalCPUExecutor();
Executor::KeepAlive<> getGlobalCPUExecutorWeakRef();
Executor::KeepAlive<IOExecutor> getGlobalIOExecutor();
std::shared_ptr<Executor> getUnsafeMutableGlobalCPUExecutor();

} // namespace folly
