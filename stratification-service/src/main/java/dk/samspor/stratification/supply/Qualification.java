package dk.samspor.stratification.supply;

import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether a therapist may take a case, and why or why not.
 *
 * @param experienceDays days of mainly working with the group in the last four years
 * @param neededDays     days two years are
 * @param reasons        what speaks against it, or what it rests on
 */
public record Qualification(UUID therapist, String name, Answer answer, CaseLevel level, PatientGroup group, LocalDate date, long experienceDays,
    long neededDays, List<Reason> reasons) {

  /** May she? */
  public enum Answer { QUALIFIES, UNDER_SUPERVISION, DOES_NOT_QUALIFY }

  /** The level of the case. */
  public enum CaseLevel { BASIC, ADVANCED }

  /** What the answer rests on. */
  public enum Cause {
    BASIC_EDUCATION("Autoriseret fysio- eller ergoterapeut i et fagligt miljø med mulighed for sparring.",
        "Authorised physio- or occupational therapist in a professional environment with supervision available."),
    EXPERIENCED("Mindst to års erfaring med borgergruppen inden for de seneste fire år.", "At least two years' experience with the group within the last four."),
    DEVELOPMENT_NOT_STATED("Det er ikke oplyst, om der er løbende kompetenceudvikling.", "Nobody has said whether there is continuous development."),
    SUPERVISED("Tæt sparring og supervision af en, der selv kan tage sagen.", "Close sparring with and supervision by one who qualifies."),
    HAS_LEFT("Arbejder ikke længere i kommunen den dag.", "No longer works in the municipality on that day."),
    NOT_AUTHORISED("Har ikke autorisation den dag.", "Is not authorised on that day."),
    NO_SUPERVISION("Der er ikke et fagligt miljø med mulighed for sparring.", "There is no professional environment with supervision available."),
    EXPERIENCE_TOO_SHORT("Har ikke to års erfaring med borgergruppen inden for de seneste fire år.",
        "Has not two years' experience with the group within the last four."),
    FURTHER_EDUCATION_MISSING("Mangler efteruddannelse på højt niveau.", "Lacks further education at a high level."),
    NO_CONTINUOUS_DEVELOPMENT("Har ikke løbende kompetenceudvikling.", "Has no continuous development of her competence."),
    SUPERVISOR_NEEDED("Kan tage sagen under supervision af en, der selv kan: nævn hvem.", "May take the case under supervision of one who qualifies: say who."),
    SUPERVISOR_DOES_NOT_QUALIFY("Den nævnte supervisor kan ikke selv tage sagen den dag.", "The supervisor named does not qualify herself on that day."),
    OWN_SUPERVISOR("Ingen kan være sin egen supervisor.", "Nobody is her own supervisor.");

    private final Text words;

    Cause(String danish, String english) {
      words = new Text(danish, english);
    }

    public Text words() {
      return words;
    }
  }

  /** One cause in words. */
  public record Reason(Cause code, Text words) {
    static Reason of(Cause cause) {
      return new Reason(cause, cause.words());
    }
  }

  boolean lacks(Cause cause) {
    return reasons.stream().anyMatch(reason -> reason.code() == cause);
  }

  public boolean allows() {
    return answer != Answer.DOES_NOT_QUALIFY;
  }
}
