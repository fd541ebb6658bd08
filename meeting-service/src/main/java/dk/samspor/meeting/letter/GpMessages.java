package dk.samspor.meeting.letter;

import dk.samspor.platform.identity.Cpr;
import java.util.UUID;

/** Messages to general practices (MedCom). A port: the health network in production, a folder on a developer's machine. */
public interface GpMessages {

  /**
   * Sends a message about a citizen. The same id again is the same message.
   *
   * @param practice ydernummer
   */
  Receipt send(UUID message, String practice, Cpr about, String title, byte[] pdf) throws NotSent;
}
