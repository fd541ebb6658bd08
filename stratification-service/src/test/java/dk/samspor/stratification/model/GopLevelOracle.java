package dk.samspor.stratification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The GOP model once more, in plain Java and written from the sources' sentences, to hold the table against. */
record GopLevelOracle(Answers answers) {

  static Verdict verdict(Answers answers) {
    var oracle = new GopLevelOracle(answers);
    return new Verdict(oracle.level(), oracle.rules().stream().map(String::valueOf).toList());
  }

  /** The level, said as a therapist would argue: who is advanced; everyone else is basic. */
  String level() {
    return advanced() ? "ADVANCED" : "BASIC";
  }

  private boolean advanced() {
    if (function("NONE")) return false;
    if (brainInjury()) return true;
    if (function("EXTENSIVE"))
      return several() || severe() || cognitive("SIGNIFICANT") || coordination("SEVERAL_SECTORS") || (rarity("RARE") && !need("SMALL"));
    if (!several()) return false;
    if (severe() || cognitive("SIGNIFICANT")) return true;
    if (function("DELIMITED")) return false;
    return coordination("SEVERAL_SECTORS") || (complicated() && !coordination("NONE")) || (need("LARGE") && !rarity("COMMON"));
  }

  /** The rules that hold, by number, so that no rule of the table can change unseen behind another. */
  List<Integer> rules() {
    var holds = new TreeMap<Integer, Boolean>();
    boolean impaired = !function("NONE");
    boolean moreThanDelimited = function("MODERATE") || function("EXTENSIVE");
    boolean extensiveInOne = function("EXTENSIVE") && !several();
    boolean calmModerate = function("MODERATE") && several() && !cognitive("SIGNIFICANT") && !brainInjury();
    boolean uncomplicated = calmModerate && complications("NONE") && !coordination("SEVERAL_SECTORS");
    boolean someComplications = calmModerate && complications("SOME") && coordination("NONE");
    boolean calmExtensive = extensiveInOne && !severe() && !cognitive("SIGNIFICANT") && !coordination("SEVERAL_SECTORS") && !brainInjury();
    holds.put(1, brainInjury() && impaired);
    holds.put(2, function("EXTENSIVE") && several());
    holds.put(3, severe() && impaired && several());
    holds.put(4, cognitive("SIGNIFICANT") && impaired && several());
    holds.put(5, moreThanDelimited && several() && coordination("SEVERAL_SECTORS"));
    holds.put(6, moreThanDelimited && several() && complicated() && !coordination("NONE"));
    holds.put(7, moreThanDelimited && several() && !rarity("COMMON") && need("LARGE"));
    holds.put(8, extensiveInOne && severe());
    holds.put(9, extensiveInOne && cognitive("SIGNIFICANT"));
    holds.put(10, extensiveInOne && coordination("SEVERAL_SECTORS"));
    holds.put(11, extensiveInOne && rarity("RARE") && !need("SMALL"));
    holds.put(12, !impaired);
    holds.put(13, impaired && !function("EXTENSIVE") && !several() && !brainInjury());
    holds.put(14, function("DELIMITED") && several() && !severe() && !cognitive("SIGNIFICANT") && !brainInjury());
    holds.put(15, uncomplicated && rarity("COMMON"));
    holds.put(16, uncomplicated && !need("LARGE"));
    holds.put(17, someComplications && rarity("COMMON"));
    holds.put(18, someComplications && !need("LARGE"));
    holds.put(19, calmExtensive && !rarity("RARE"));
    holds.put(20, calmExtensive && need("SMALL"));
    var numbers = new ArrayList<Integer>();
    holds.forEach((number, held) -> { if (held) numbers.add(number); });
    return numbers;
  }

  private boolean complications(String code) { return answers.is("complications", code); }
  private boolean severe() { return complications("SEVERE"); }
  private boolean complicated() { return !complications("NONE"); }
  private boolean function(String code) { return answers.is("functionalImpairment", code); }
  private boolean several() { return ((List<?>) answers.get("lifeAreas")).size() >= 2; }
  private boolean cognitive(String code) { return answers.is("cognitiveImpairment", code); }
  private boolean coordination(String code) { return answers.is("coordination", code); }
  private boolean rarity(String code) { return answers.is("rarity", code); }
  private boolean need(String code) { return answers.is("trainingNeed", code); }
  private boolean brainInjury() { return answers.is("brainInjury", true); }
}
