package dk.samspor.local.simulate;

import java.util.Random;

/** What is thrown for, from the one seed. */
record Chance(Random random) {

  /** Once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  boolean percent(int of100) {
    return random.nextInt(100) < of100;
  }

  /** From none to one less than so many. */
  int below(int many) {
    return random.nextInt(many);
  }

  /** A wait as waits are: mostly short, now and then long. */
  int wait(int usual, int longest) {
    return (int) Math.min(longest, Math.abs(random.nextGaussian()) * usual);
  }

  String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
