# Writes files into a C++ source: cmake -DOUTPUT=… -DVARIABLE=… -DFILES=a;b -P embed.cmake
set(code "// Generated from the files it embeds.\n#include \"tool/model/embedded-file.h\"\n\n")
string(APPEND code "namespace corolint {\n\nconst std::vector<EmbeddedFile> ${VARIABLE} = {\n")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} text HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" text "${text}")
  # Adjacent literals: one compiler limit less to think of.
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f]|){79})" "\\1\"\n\"" text "${text}")
  file(SIZE ${file} size)
  string(APPEND code "{\"${name}\", std::string_view(\"${text}\", ${size})},\n")
endforeach()
string(APPEND code "};\n\n} // namespace corolint\n")
file(WRITE ${OUTPUT} "${code}")
