package dk.samspor.platform.identity;

/** Sealed bytes that cannot be opened: wrong key, another purpose than they were sealed for, or somebody changed them. */
public final class SealBroken extends RuntimeException {

  SealBroken(String why) {
    super("sealed data cannot be opened: " + why);
  }
}
