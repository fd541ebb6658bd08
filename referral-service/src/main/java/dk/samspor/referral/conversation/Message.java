package dk.samspor.referral.conversation;

import java.time.Instant;

/**
 * One message of a thread.
 *
 * @param from the authority on whose behalf it was written
 * @param by the writer's user name, never a citizen's
 */
record Message(Instant at, String from, String by, String text) {
  @Override
  public String toString() {
    return "Message[masked]";
  }
}
