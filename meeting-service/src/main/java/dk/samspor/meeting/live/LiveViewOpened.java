package dk.samspor.meeting.live;

import java.time.Instant;

/**
 * A page for the projector.
 *
 * @param path the page's address on this service; whoever has it sees what is written, so it is shown once and ends by itself
 * @param until when it ends
 */
public record LiveViewOpened(String path, Instant until) {

  /** Does not give the address away. */
  @Override public String toString() {
    return "LiveViewOpened[" + until + "]";
  }
}
