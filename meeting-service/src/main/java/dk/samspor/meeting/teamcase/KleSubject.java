package dk.samspor.meeting.teamcase;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The KLE number under which a municipality's document system journalises team cases. Our sources name none for this subject, so it
 * is configuration ({@code samspor.kle.team-case}); without it the changes feed gives none.
 */
final class KleSubject {
  private KleSubject() {}

  static String ofTeamCases() {
    return ConfigProvider.getConfig().getOptionalValue("samspor.kle.team-case", String.class).filter(number -> !number.isBlank()).orElse(null);
  }
}
