package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.indicators.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialectTest {

  private static final List<Column> COLUMNS = List.of(column("place", "text"), column("value", "decimal"));

  @Test
  void danish_excel_gets_semicolons_decimal_commas_and_the_mark_of_utf8() {
    assertThat(Dialect.DANISH.head(COLUMNS)).isEqualTo("\uFEFFplace;value\r\n");
    assertThat(Dialect.DANISH.row(COLUMNS, List.of("Ærø; by", "66.7"), true)).isEqualTo("\"Ærø; by\";66,7\r\n");
  }

  @Test
  void everybody_else_gets_commas_and_a_decimal_point() {
    assertThat(Dialect.PLAIN.head(COLUMNS)).isEqualTo("place,value\r\n");
    assertThat(Dialect.PLAIN.row(COLUMNS, List.of("Ærø \"by\"", "-0.5"), true)).isEqualTo("\"Ærø \"\"by\"\"\",-0.5\r\n");
  }

  @Test
  void a_code_that_looks_like_a_formula_is_text() {
    assertThat(Dialect.PLAIN.row(COLUMNS, List.of("=HYPERLINK(1)", ""), true)).isEqualTo("'=HYPERLINK(1),\r\n");
  }

  @Test
  void no_two_columns_have_the_same_name() {
    assertThat(Column.columns()).extracting(Column::name).doesNotHaveDuplicates().startsWith("indicator", "indicator_name", "unit", "period");
  }

  private static Column column(String name, String type) {
    return new Column(name, type, new Words(name, name), (indicator, figure) -> null);
  }
}
