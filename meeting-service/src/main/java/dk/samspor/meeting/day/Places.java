package dk.samspor.meeting.day;

/**
 * How a meeting day's places are used.
 *
 * @param waiting taken by cases that have not had their meeting (or their hearing's statement) yet
 * @param held cases whose meeting took place
 * @param heard cases the coordinator has given a statement in, without a meeting
 * @param other meetings that were no team meetings
 */
public record Places(int waiting, int held, int heard, int other) {
  public static final Places NONE = new Places(0, 0, 0, 0);

  public int taken() {
    return waiting + held + heard + other;
  }
}
