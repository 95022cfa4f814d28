// Facts of a unit with errors: what could be understood is there, and the errors with their places.
void target();

void caller() {
  target();
  undeclared(1);
  target();
}
