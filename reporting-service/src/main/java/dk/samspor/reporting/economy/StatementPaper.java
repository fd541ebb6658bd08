package dk.samspor.reporting.economy;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A statement laid out for paper: {@code templates/StatementPaper.html}.
 *
 * @param notes what the reader has to know of the lines; may be none
 */
record StatementPaper(String number, String from, String to, String period, String days, String total, List<Sum> sums, List<String> notes,
    List<Row> rows) implements TemplateInstance {

  /** Lines of one kind; the price of one, where all cost the same. */
  record Sum(String unit, String lines, String price, String amount) {}

  /** One thing charged. */
  record Row(String day, String what, String priceYear, String amount, String late, String line) {}
}
