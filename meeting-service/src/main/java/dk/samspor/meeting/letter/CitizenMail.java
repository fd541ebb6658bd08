package dk.samspor.meeting.letter;

import dk.samspor.platform.identity.Cpr;
import java.util.UUID;

/** Digital post to citizens. A port: the public mail in production, a folder on a developer's machine. */
public interface CitizenMail {

  /**
   * Sends a letter. The same id again is the same letter: it may be asked for twice and must arrive once.
   *
   * @param pdf accessible (PDF/UA)
   */
  Receipt send(UUID letter, Cpr to, String title, byte[] pdf) throws NotSent;
}
