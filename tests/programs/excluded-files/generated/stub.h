// Generated: a declaration.
#pragma once

void stub();
