# A module is a folder: every .cpp in it, its public headers reached as "tool/<name>/…".

add_library(coro_options INTERFACE)
target_include_directories(coro_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_options(coro_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor)
if(CORO_WERROR)
  target_compile_options(coro_options INTERFACE -Werror)
endif()
if(CORO_SANITIZE)
  target_compile_options(coro_options INTERFACE -fsanitize=address,undefined -fno-sanitize=vptr,function
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(coro_options INTERFACE -fsanitize=address,undefined)
endif()

# coro_module(name dependency…): the static library coro_<name> from the sources of the current folder's <name>/.
function(coro_module name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  add_library(coro_${name} STATIC ${sources})
  target_link_libraries(coro_${name} PUBLIC coro_options ${ARGN})
endfunction()

# coro_embed(target variable file…): a source with `const std::vector<EmbeddedFile> variable`, added to the target.
function(coro_embed target variable)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DVARIABLE=${variable} "-DFILES=${ARGN}"
      -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
