package dk.samspor.meeting.preparation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rehabilitation plan's preparatory part in six themes: the case worker's and the citizen's own [D 5.2].
 *
 * @param employment the employment track: job and education
 * @param personalResources what the citizen can and is good at
 * @param social the social track: social conditions
 * @param health the health track: the citizen's own view of it
 * @param ongoingTreatment treatment that is going on
 * @param healthInformation what is known of the health otherwise
 * @param supportHistory what the citizen has lived on and been helped with
 * @param offersTakenPartIn offers the citizen has taken part in, and what came of them
 * @param family the family's part in the citizen's life and in the offers
 * @param citizensWishes what the citizen wishes and expects, in the citizen's own words
 * @param caseSummary the short account the case presentation begins with, may be absent
 * @param pages length of the plan in A4 pages
 */
public record PreparatoryPlan(@Size(max = 20_000) String employment, @Size(max = 20_000) String personalResources,
    @Size(max = 20_000) String social, @Size(max = 20_000) String health, @Size(max = 20_000) String ongoingTreatment,
    @Size(max = 20_000) String healthInformation, @Size(max = 20_000) String supportHistory,
    @Size(max = 20_000) String offersTakenPartIn, @Size(max = 20_000) String family, @Size(max = 20_000) String citizensWishes,
    @Size(max = 20_000) String caseSummary, @Min(0) int pages) {

  public static final PreparatoryPlan EMPTY =
      new PreparatoryPlan(null, null, null, null, null, null, null, null, null, null, null, 0);

  /** A plan of the three tracks and the citizen's wishes only: the least that can be sent. */
  public static PreparatoryPlan ofTracks(String employment, String social, String health, String citizensWishes, int pages) {
    return new PreparatoryPlan(employment, null, social, health, null, null, null, null, null, citizensWishes, null, pages);
  }

  /** What must be covered before the case is sent and is not yet: the three tracks, and the citizen's perspective. */
  public List<PlanGap> gaps() {
    var gaps = new ArrayList<PlanGap>();
    require(employment, PlanGap.EMPLOYMENT_TRACK, gaps);
    require(social, PlanGap.SOCIAL_TRACK, gaps);
    require(health, PlanGap.HEALTH_TRACK, gaps);
    require(citizensWishes, PlanGap.CITIZENS_WISHES, gaps);
    return gaps;
  }

  /** Themes nobody has written anything in. */
  public List<PlanTheme> undescribedThemes() {
    return Arrays.stream(PlanTheme.values()).filter(theme -> texts(theme).noneMatch(PreparatoryPlan::isWritten)).toList();
  }

  /** Themes in which another plan says something else; what a reader of two versions looks for first. */
  public List<PlanTheme> themesThatDifferFrom(PreparatoryPlan other) {
    return Arrays.stream(PlanTheme.values()).filter(theme -> !texts(theme).toList().equals(other.texts(theme).toList())).toList();
  }

  public boolean hasCaseSummary() {
    return isWritten(caseSummary);
  }

  /** What stands in a theme, in the order it is printed; nothing where nothing is written. */
  public Map<PlanTheme, List<String>> byTheme() {
    var themes = new EnumMap<PlanTheme, List<String>>(PlanTheme.class);
    for (PlanTheme theme : PlanTheme.values()) {
      themes.put(theme, texts(theme).filter(PreparatoryPlan::isWritten).toList());
    }
    return themes;
  }

  private Stream<String> texts(PlanTheme theme) {
    return switch (theme) {
      case JOB_AND_EDUCATION -> Stream.of(orEmpty(employment));
      case PERSONAL_RESOURCES -> Stream.of(orEmpty(personalResources));
      case SOCIAL_CONDITIONS -> Stream.of(orEmpty(social));
      case HEALTH -> Stream.of(orEmpty(health), orEmpty(ongoingTreatment), orEmpty(healthInformation));
      case SUPPORT_HISTORY -> Stream.of(orEmpty(supportHistory));
      case OFFERS_TAKEN_PART_IN -> Stream.of(orEmpty(offersTakenPartIn), orEmpty(family));
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static void require(String text, PlanGap gap, List<PlanGap> gaps) {
    if (!isWritten(text)) {
      gaps.add(gap);
    }
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "PreparatoryPlan[" + pages + " pages]";
  }
}
