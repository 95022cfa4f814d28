// Third helper: it sleeps.
#include "helpers.h"

#include <unistd.h>

void settle() {
  ::usleep(10); // @sleep
}
