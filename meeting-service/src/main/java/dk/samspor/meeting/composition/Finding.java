package dk.samspor.meeting.composition;

/**
 * What one rule has to say about a team.
 *
 * @param blocking the meeting cannot be held with this team; otherwise it is only counted
 * @param code stable, for facts and figures
 * @param danish the sentence a Danish reader sees
 * @param english the sentence an English reader sees
 */
public record Finding(boolean blocking, String code, String danish, String english) {
  static Finding blocking(String code, String danish, String english) {
    return new Finding(true, code, danish, english);
  }

  public static Finding warning(String code, String danish, String english) {
    return new Finding(false, code, danish, english);
  }
}
