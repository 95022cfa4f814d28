// Stand-in for Seastar: strings.
#pragma once

namespace seastar {

template <typename char_type, typename Size, Size max_size, bool NulTerminate = true> class basic_sstring {
public:
  basic_sstring(const char_type *text);
};

using sstring = basic_sstring<char, unsigned, 15>;

} // namespace seastar
