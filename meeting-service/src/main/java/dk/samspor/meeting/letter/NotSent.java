package dk.samspor.meeting.letter;

/** The mail did not take a letter. */
public final class NotSent extends Exception {
  private final boolean forGood;

  /** @param forGood whether trying again is of no use: the receiver cannot be reached this way */
  public NotSent(String why, boolean forGood) {
    super(why);
    this.forGood = forGood;
  }

  public boolean forGood() {
    return forGood;
  }
}
