import { ACROSS, checkFlow } from './support';

describe('Data in C++', () => {
  it('is in objects that are made where they are declared', async () => {
    await checkFlow('cpp', `
class User {
public:
  User(std::string given) { this->name = given; }
  std::string show() { return sink(this->name); } //!
  std::string name;
};
class Quiet {
public:
  Quiet() { this->name = ""; }
  std::string show() { return sink(this->name); } //!
  std::string name;
};
int main() {
  std::string data = source();
  User user(data);
  user.show();
  User second(data, 1);
  Quiet quiet;
  quiet.name = data;
  quiet.show();
  return 0;
}
`, ACROSS);
  });

  it('goes through names that a condition declares, and the length of what is made', async () => {
    await checkFlow('cpp', `
void f() {
  if (const char *text = source()) {
    sink(text); //!
  }
  while (auto next = source()) sink(next); //!
  char *made = new char[sink(source())]; //!
}
`);
  });
});
