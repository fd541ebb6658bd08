package dk.samspor.reporting.indicators;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every indicator there is. Adding one is adding its declaration to its group. */
public final class Catalogue {

  private static final List<Indicator> ALL = Stream.of(
      of(Group.ACTIVITY, ActivityIndicators.ALL), of(Group.CLINICAL_FUNCTION, CertificateIndicators.ALL),
      of(Group.TIMELINESS, TimelinessIndicators.ALL), of(Group.TEAM, TeamIndicators.ALL),
      of(Group.RECOMMENDATION, RecommendationIndicators.ALL), of(Group.ECONOMY, EconomyIndicators.ALL),
      of(Group.TRAINING_PLANS, PlanIndicators.ALL), of(Group.TRAINING_PLANS, PlanPathIndicators.ALL),
      of(Group.DISCHARGE, DischargeIndicators.ALL), of(Group.WAITING_LISTS, WaitingIndicators.ALL),
      of(Group.PHYSIOTHERAPY, PhysiotherapyIndicators.ALL), of(Group.EFFECT, EffectIndicators.ALL),
      of(Group.SUPPLY, SupplyIndicators.ALL), of(Group.SAFETY, SafetyIndicators.ALL),
      of(Group.COORDINATORS, CoordinatorIndicators.ALL), of(Group.PREVENTION, PreventionIndicators.ALL),
      of(Group.CANCER, CancerIndicators.ALL), of(Group.PRACTICES, PracticeIndicators.ALL)).flatMap(many -> many).toList();
  private static final Map<String, Indicator> BY_CODE = ALL.stream().collect(toMap(Indicator::code, Function.identity()));

  private Catalogue() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** For code that names an indicator itself. */
  public static Indicator get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
  }

  private static Stream<Indicator> of(Group group, List<Indicator> declared) {
    return declared.stream().map(indicator -> indicator.in(group));
  }
}
