package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The shipped models but the first once more, in plain Java and from the sources' sentences. */
final class PlainJava {

  private PlainJava() {}

  static Verdict heart(Answers answers) {
    boolean complex = answers.is("complexity", "COMPLEX");
    if (answers.is("selfCare", "GOOD")) return complex ? verdict("HOSPITAL_THEN_GP", 2) : verdict("GP_AND_MUNICIPALITY", 1);
    return complex ? verdict("HOSPITAL_WITH_MUNICIPALITY", 4) : verdict("GP_WITH_MUNICIPALITY", 3);
  }

  static Verdict programme(Answers answers) {
    int levels = number(answers, "programmeLevels").intValue();
    boolean good = answers.is("selfCare", "GOOD");
    if (answers.is("complexity", "SIMPLE")) return good ? verdict("LEVEL_1", 1) : verdict("LEVEL_2", 2);
    if (good) return levels == 4 ? verdict("LEVEL_3", 4) : verdict("LEVEL_2", 3);
    return verdict("LEVEL_" + levels, levels + 3);
  }

  static Verdict palliation(Answers answers) {
    if (answers.is("complexity", "SIMPLE")) return verdict("BASIC", 1);
    if (answers.is("complexity", "COMPLEX")) return verdict("SPECIALISED", 5);
    if (answers.is("phase", "EARLY")) return verdict("BASIC", 2);
    return verdict("SPECIALISED", answers.is("phase", "LATE") ? 3 : 4);
  }

  static Verdict cancer(Answers answers) {
    var held = new ArrayList<String>();
    int points = 0;
    int row = 0;
    for (var area : List.of("physical", "psychological", "social", "existential")) {
      int own = List.of("NONE", "SOME", "LARGE").indexOf(answers.get(area));
      points += own;
      held.add("Behovspoint " + (row + own + 1));
      row += 3;
    }
    boolean specific = answers.is("cancerSpecific", true);
    boolean large = points >= 4 || points >= 2 && answers.is("lasting", true);
    if (points == 0) return with(held, "NONE", 1);
    int rule = points == 1 ? 2 : points >= 4 ? 8 : large ? 6 : 4;
    return with(held, (large ? "LARGE_" : "SMALL_") + (specific ? "SPECIALISED" : "BASIC"), rule + (specific ? 1 : 0));
  }

  static Verdict acuteBed(Answers answers) {
    var held = new ArrayList<String>();
    int score = 0;
    int row = 0;
    for (var variable : AcuteBed.VARIABLES) {
      int own = AcuteBed.points(variable, answers.get(variable));
      score += own;
      held.add("Samlet score " + (row + own + 1));
      row += 3;
    }
    var rules = new ArrayList<Integer>();
    boolean infarct = answers.is("heartOrStroke", true);
    if (score <= 2 && !infarct) rules.add(1);
    if (infarct) rules.add(2);
    if (score > 4) rules.add(3);
    if (score == 3 || score == 4) bed(answers, rules);
    var outcome = rules.contains(1) ? "HOME" : rules.contains(4) ? "MUNICIPAL_BED" : "HOSPITAL";
    return with(held, outcome, rules.toArray(Integer[]::new));
  }

  private static void bed(Answers answers, List<Integer> rules) {
    var against = new ArrayList<Integer>();
    if (answers.is("within72h", false)) against.add(5);
    if (answers.is("consents", false)) against.add(6);
    if (answers.is("adult", false)) against.add(7);
    if (answers.is("pregnant", true)) against.add(8);
    if (answers.is("psychosis", true)) against.add(9);
    if (answers.is("intoxicated", true)) against.add(10);
    if (against.isEmpty() && rules.isEmpty()) rules.add(4);
    rules.addAll(against);
  }

  private static BigDecimal number(Answers answers, String input) {
    return new BigDecimal(answers.get(input).toString());
  }

  private static Verdict verdict(String outcome, Integer... rules) {
    return with(List.of(), outcome, rules);
  }

  /** Those of the last table come first. */
  private static Verdict with(List<String> earlier, String outcome, Integer... rules) {
    var all = new ArrayList<>(List.of(rules).stream().map(String::valueOf).toList());
    all.addAll(earlier);
    return new Verdict(outcome, all);
  }
}
