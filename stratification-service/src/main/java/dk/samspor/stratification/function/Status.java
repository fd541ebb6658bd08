package dk.samspor.stratification.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A status of function in plain Danish: what is hard in everyday life, what helps and what hinders, and what has changed
 * [R: Viborg/Skive]. It names no citizen: whoever reads it knows whom it is about.
 *
 * @param summary  a few sentences
 * @param columns  when it was measured, oldest first
 * @param sections everyday life, the body, the surroundings; those with nothing measured are left out
 */
@Schema(name = "FunctionStatus")
public record Status(List<String> summary, List<Column> columns, List<Section> sections) {

  /** The moment of the course and the day, such as "Ved afslutningen" and "2. november 2026". */
  @Schema(name = "FunctionStatusColumn")
  public record Column(String moment, String day) {}

  /** What belongs together. */
  @Schema(name = "FunctionStatusSection")
  public record Section(String heading, List<Row> rows) {}

  /**
   * One thing measured.
   *
   * @param found  in words, one for each column
   * @param change bedre, uændret, dårligere; absent where there is nothing to compare
   * @param note   the therapist's own words the last time; may be absent
   */
  @Schema(name = "FunctionStatusRow")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Row(String name, String code, List<String> found, String change, String note) {}

  /** Without what was found. */
  @Override
  public String toString() {
    return "Status[" + columns + "]";
  }
}
