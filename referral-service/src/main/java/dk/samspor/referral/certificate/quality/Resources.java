package dk.samspor.referral.certificate.quality;

import java.util.regex.Pattern;

/** Whether a text names something the citizen can, has or is good at; "kan ikke" names nothing. */
final class Resources {

  private static final Pattern ABLE = Words.pattern("\\b(kan|klarer|mestrer|magter|formår|gode?|godt|dygtig\\w*|bedst\\w*|motiv\\w*|vedholdende"
      + "|stabil\\w*|mødestabil\\w*|støtte\\w*|interesse\\w*|lyst|gerne|selvhjulpen|ressource\\w*|styrke\\w*|stærk\\w*|erfar\\w*|uddannet"
      + "|faglært|pålidelig\\w*|venlig\\w*|vellidt|hjælpsom\\w*|musikalsk|sikker|tålmod\\w*|let ved|hurtig\\w*|møder|kommer|passer|arbejder"
      + "|holder|kørekort|flot|tegner|spiller|netværk|strukturer\\w*|ordentlig\\w*|vant til|roses|rost|glad|humor|humør)\\b");
  private static final Pattern WANTING = Words.pattern("\\b(træt\\w*|glemsom\\w*|opfarende|misbrug\\w*|udebliver|gæld|dårlig\\w*|mangler"
      + "|vred\\w*|mistillid|vanskelig\\w*|svær\\w*|isoler\\w*|kan ikke|orker ikke|aldrig|uden|problem\\w*|konflikt\\w*|ustabil\\w*|passiv\\w*)\\b");
  private static final Pattern DENIED = Words.pattern("\\b(ikke|hverken|næppe|intet|ingen|aldrig|mangler|dårlig\\w*|uden|eller (bukke|løfte|gå|stå))\\b");
  private static final Pattern NOTHING = Words.pattern(
      "^\\W*(ingen\\w*|intet|få|-+|n/?a|ikke \\w+|ved ikke|ukendt\\w*|se (ovenfor|nedenfor|sag\\w*)|som ovenfor|det samme.*"
      + "|desværre.*|ikke noget.*|intet at .*|.*ingen bemærkninger.*)?\\W*$");

  private Resources() {}

  /** Nothing, a dash, "none", "not discussed", "see above". */
  static boolean isNothing(String text) {
    return Words.blank(text) || NOTHING.matcher(text.strip()).find();
  }

  /** What is wrong and nothing else; what is neither said to be wrong nor among our words may well be a resource. */
  static boolean onlyWants(String text) {
    return Words.says(text, WANTING) && !named(text);
  }

  static boolean named(String text) {
    return Words.clauses(text).anyMatch(clause -> Words.says(clause, ABLE) && !Words.says(clause, DENIED));
  }
}
