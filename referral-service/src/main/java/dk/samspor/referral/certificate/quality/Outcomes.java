package dk.samspor.referral.certificate.quality;

import java.util.regex.Pattern;

/** What the team recommends and the administration decides; no doctor's business in a certificate [D table 8]. */
final class Outcomes {

  static final Pattern NAMED = Words.pattern(
      "\\b(fleks-?(job|ordning)\\w*|flex-?job\\w*|førtidspension\\w*|pension(en|ering)?\\b|ressourceforløb\\w*|jobafklaringsforløb\\w*|seniorjob\\w*|revalidering\\w*)");

  private Outcomes() {}
}
