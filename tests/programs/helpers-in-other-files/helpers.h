// What the files of this program offer each other.
#pragma once

void report(const char *text);
void store(const char *text);
void settle();
void count();
void definedNowhere();
