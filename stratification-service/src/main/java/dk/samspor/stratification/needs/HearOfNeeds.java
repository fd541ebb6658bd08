package dk.samspor.stratification.needs;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.stratification.citizen.HeardMoves;
import dk.samspor.stratification.model.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The hospital or the GP assessed a citizen's needs in the cancer pathway and sent them: the municipality's course is opened if
 * there is none, and what was found need not be asked again [C].
 */
@ApplicationScoped
class HearOfNeeds implements LetterHandler {

  private static final Map<String, Moment> MOMENTS = Map.of("FIRST_SUSPICION", Moment.FIRST_SUSPICION, "DIAGNOSIS_CONVERSATION", Moment.DIAGNOSIS,
      "DURING_TREATMENT", Moment.DURING_TREATMENT, "TRANSITION", Moment.TRANSITION, "DISCHARGE", Moment.DISCHARGE,
      "AT_GP_AFTER_TREATMENT", Moment.GP_AFTER_TREATMENT, "AT_INTERVALS", Moment.INTERVAL, "RELAPSE_OR_PROGRESSION", Moment.RELAPSE);

  /** How much help is needed says nothing of how large the need is where the help is specialised: then it is asked. */
  private static final Set<String> SIZES = Set.of("NONE", "SOME");

  private final NeedsCourses courses;
  private final HeardMoves moves;

  HearOfNeeds(NeedsCourses courses, HeardMoves moves) {
    this.courses = courses;
    this.moves = moves;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.NeedsAssessed.v1");
  }

  @Override
  public void handle(Letter letter) {
    var found = letter.data(Assessed.class);
    var at = MOMENTS.getOrDefault(found.moment(), Moment.TRANSITION);
    courses.takeTurns(letter.citizen(), letter.municipality());
    var course = courses.openOf(letter.citizen(), letter.municipality()).orElseGet(() -> opened(letter, at));
    courses.changeByLetter(course, it -> it.hear(new HeardNeeds(letter.caseId(), letter.businessDate(), found.areas()), at, letter.businessDate()));
  }

  /** The letter may have been underway when it became known that she had moved. */
  private UUID opened(Letter letter, Moment at) {
    var fresh = courses.open(new NeedsCourse(letter.citizen(), letter.municipality(), at, letter.businessDate()));
    moves.away(letter.citizen(), letter.municipality(), letter.businessDate()).ifPresent(fresh::noticeMove);
    return fresh.id();
  }

  /** What is needed of the fact. */
  record Assessed(String moment, String physical, String psychological, String social, String existential) {

    Answers areas() {
      var areas = new HashMap<String, Object>();
      keep(areas, "physical", physical);
      keep(areas, "psychological", psychological);
      keep(areas, "social", social);
      keep(areas, "existential", existential);
      return Answers.of(areas);
    }

    private static void keep(Map<String, Object> areas, String area, String size) {
      if (size != null && SIZES.contains(size)) areas.put(area, size);
    }

    /** Without what was found. */
    @Override
    public String toString() {
      return "Assessed[" + moment + "]";
    }
  }
}
