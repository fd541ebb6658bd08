package dk.samspor.meeting.live;

/**
 * The projector's pages of a case are closed.
 *
 * @param pages how many there were
 */
public record LiveViewClosed(int pages) {}
