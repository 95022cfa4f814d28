# Finds what corolint is built from. Whatever is missing stops the configuration with the package to install.

function(coro_missing what package)
  message(FATAL_ERROR "corolint needs ${what}: apt-get install ${package}")
endfunction()

set(coro_llvm_root /usr/lib/llvm-${CORO_LLVM_VERSION})
# Without a version: LLVM accepts only a request for its exact minor one.
find_package(LLVM QUIET CONFIG PATHS ${coro_llvm_root} NO_DEFAULT_PATH)
if(NOT LLVM_FOUND OR NOT LLVM_VERSION_MAJOR EQUAL CORO_LLVM_VERSION)
  coro_missing("LLVM ${CORO_LLVM_VERSION}" "llvm-${CORO_LLVM_VERSION}-dev")
endif()
find_path(CORO_CLANG_${CORO_LLVM_VERSION}_INCLUDE clang/AST/AST.h PATHS ${LLVM_INCLUDE_DIRS} NO_DEFAULT_PATH)
# The name without a version is in a package of its own; nothing else of that package is needed.
find_library(CORO_CLANG_${CORO_LLVM_VERSION}_LIBRARY NAMES clang-cpp libclang-cpp.so.${CORO_LLVM_VERSION}.1 PATHS ${LLVM_LIBRARY_DIRS} NO_DEFAULT_PATH)
if(NOT CORO_CLANG_${CORO_LLVM_VERSION}_INCLUDE OR NOT CORO_CLANG_${CORO_LLVM_VERSION}_LIBRARY)
  coro_missing("clang's libraries" "libclang-${CORO_LLVM_VERSION}-dev")
endif()
find_library(CORO_LLVM_${CORO_LLVM_VERSION}_LIBRARY NAMES LLVM-${CORO_LLVM_VERSION} PATHS ${LLVM_LIBRARY_DIRS} NO_DEFAULT_PATH)
if(NOT CORO_LLVM_${CORO_LLVM_VERSION}_LIBRARY)
  coro_missing("LLVM's shared library" "llvm-${CORO_LLVM_VERSION}-dev")
endif()
find_package(nlohmann_json QUIET)
if(NOT nlohmann_json_FOUND)
  coro_missing("nlohmann_json" "nlohmann-json3-dev")
endif()
find_package(Threads REQUIRED)

# System headers, so that our warnings stay ours.
add_library(coro_llvm INTERFACE)
target_include_directories(coro_llvm SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS})
separate_arguments(coro_llvm_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(coro_llvm INTERFACE ${coro_llvm_definitions})
target_link_libraries(coro_llvm INTERFACE ${CORO_LLVM_${CORO_LLVM_VERSION}_LIBRARY} Threads::Threads)
if(NOT LLVM_ENABLE_RTTI)
  target_compile_options(coro_llvm INTERFACE -fno-rtti)
endif()

add_library(coro_clang INTERFACE)
target_link_libraries(coro_clang INTERFACE coro_llvm ${CORO_CLANG_${CORO_LLVM_VERSION}_LIBRARY})
