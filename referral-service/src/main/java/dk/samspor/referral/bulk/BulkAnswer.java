package dk.samspor.referral.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** What became of each line; the sums add up to the lines that were not empty. */
public record BulkAnswer(int stored, int repeated, int refused, List<Line> lines) {

  /** STORED: a new case. REPEATED: the case its first arrival made. REFUSED: nothing stored; code and violations say why. */
  public enum Outcome { STORED, REPEATED, REFUSED }

  /**
   * @param line its number in the body, from 1
   * @param plan null where it was refused, and where stays were sent
   * @param stay null where it was refused, and where plans were sent
   * @param code as the same sent alone would have been answered; null where it was not refused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(int line, Outcome outcome, UUID plan, UUID stay, String code, String message, List<WrongField> violations) {

    static Line taken(int number, BulkIntake.Taken taken) {
      return new Line(number, taken.repeated() ? Outcome.REPEATED : Outcome.STORED, taken.plan(), taken.stay(), null, null, null);
    }

    @Override
    public String toString() {
      return "Line[" + line + ", " + outcome + "]";
    }
  }

  /** One wrong field of a line. */
  public record WrongField(String field, String code, String message) {
    @Override
    public String toString() {
      return "WrongField[masked]";
    }
  }

  static BulkAnswer of(List<Line> lines) {
    return new BulkAnswer(count(lines, Outcome.STORED), count(lines, Outcome.REPEATED), count(lines, Outcome.REFUSED), lines);
  }

  private static int count(List<Line> lines, Outcome outcome) {
    return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  @Override
  public String toString() {
    return "BulkAnswer[" + stored + ", " + repeated + ", " + refused + "]";
  }
}
