package dk.samspor.referral.hospitalstay;

import java.util.List;
import java.util.stream.Collectors;

/** The municipality's answer that goes by itself when the citizen is known there [R 3.2]; a person may write a fuller one. */
final class AutomaticAnswer {

  private AutomaticAnswer() {}

  static String of(List<String> help) {
    return "Borgeren er kendt i kommunen og er i gang med: " + help.stream().map(AutomaticAnswer::inDanish).collect(Collectors.joining(", "))
        + ". Svaret er dannet automatisk; kommunen kan sende en fyldigere indlæggelsesrapport.";
  }

  private static String inDanish(String kind) {
    return switch (kind) {
      case "TRAINING_PLAN" -> "genoptræning efter en genoptræningsplan";
      case "PROGRAMME" -> "et kommunalt forløb";
      default -> throw new IllegalArgumentException("not told to hospitals: " + kind);
    };
  }
}
