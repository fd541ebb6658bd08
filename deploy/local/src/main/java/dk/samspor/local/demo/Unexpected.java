package dk.samspor.local.demo;

/** A step of a story went otherwise than it was written; the rest of that story is not played. */
final class Unexpected extends RuntimeException {

  Unexpected(String what) {
    super(what);
  }

  static Unexpected answer(String act, Answer answer) {
    return new Unexpected(act + " was answered " + answer.status() + " " + answer.body().path("code").asText() + " "
        + answer.body().path("detail").asText() + " " + answer.body().path("violations"));
  }
}
