package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.Text;
import java.util.List;

/**
 * One thing that is wrong or odd about a model.
 *
 * @param table the decision's id, or null where it is about the whole model
 * @param rules numbers of the rules it is about, from 1; empty where it is about none
 * @param input the input or decision it is about, or null
 */
public record ModelFinding(Kind kind, String table, List<Integer> rules, String input, Text words) {

  private static final int LONGEST = 1_000;

  /** The kinds of findings, and whether a model may be approved in spite of one. */
  public enum Kind {
    /** For these answers no rule holds. */
    GAP(true),
    /** Two rules hold for the same answers and say different things. */
    CONTRADICTION(true),
    /** Two rules hold at once in a table where one may. */
    OVERLAP(true),
    /** The rule holds for no answers at all. */
    UNREACHABLE_RULE(true),
    /** Wherever the rule holds, another holds too and says the same. */
    RULE_INSIDE_ANOTHER(true),
    /** No table asks about the input, or about what an earlier table says. */
    UNUSED_INPUT(true),
    /** The outcome is the same whatever the input is. */
    INPUT_WITHOUT_EFFECT(true),
    /** A level must not follow from the diagnosis alone [M, S 1.1]. */
    DIAGNOSIS_DECIDES(true),
    /** That one therapist is better suited does not make a case advanced: competence is not an input [M, S 1.1]. */
    COMPETENCE_DECIDES(true),
    /** A model of the training level must give exactly its levels. */
    NOT_THE_LEVELS(true),
    /** A model of the training level must ask whether there is an acquired brain injury [M]. */
    BRAIN_INJURY_NOT_ASKED(true),
    /** It answers basic for an acquired brain injury with functional impairment; a decision on it needs a reason all the same [M, S 1.1]. */
    BRAIN_INJURY_NOT_ADVANCED(false),
    /** The table has more combinations than can be looked through. */
    TOO_MANY_COMBINATIONS(true),
    /** The model as a whole is more than can be looked through. */
    TOO_MUCH_WORK(true),
    /** There is more to say than is shown. */
    MORE_FINDINGS(true),
    /** A rule of a table of points looks at none or several columns. */
    POINTS_OF_SEVERAL(true),
    /** An outcome that no rule gives. */
    OUTCOME_NEVER_GIVEN(false),
    /** The engine reads the file otherwise than the analysis, or not at all. */
    ENGINE_DISAGREES(true),
    /** The file does not follow the DMN schema. */
    NOT_DMN(true);

    private final boolean blocks;

    Kind(boolean blocks) {
      this.blocks = blocks;
    }

    public boolean blocks() {
      return blocks;
    }
  }

  /** Whether the model may not be approved because of it. */
  public boolean blocks() {
    return kind.blocks();
  }

  /** Names in a file may be of any length, and a finding repeats them. */
  ModelFinding shortened() {
    return new ModelFinding(kind, table, rules, input, new Text(shortened(words.da()), shortened(words.en())));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  static ModelFinding of(Kind kind, String table, List<Integer> rules, String danish, String english) {
    return new ModelFinding(kind, table, rules, null, new Text(danish, english));
  }
}
