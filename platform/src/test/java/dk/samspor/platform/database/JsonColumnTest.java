package dk.samspor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonColumnTest {

  private static final Days COLUMN = new Days();

  record Day(LocalDate date, String text) {}

  private static final class Days extends JsonColumn<List<Day>> {
    Days() {
      super(new TypeReference<>() {});
    }
  }

  @Test
  void a_value_comes_back_as_it_was_and_days_are_readable() {
    var days = List.of(new Day(LocalDate.of(2015, 3, 10), "Går på æøå"), new Day(null, null));
    String stored = COLUMN.convertToDatabaseColumn(days);
    assertThat(stored).contains("\"2015-03-10\"");
    assertThat(COLUMN.convertToEntityAttribute(stored)).isEqualTo(days);
  }

  @Test
  void nothing_is_no_value_and_not_the_json_word_for_it() {
    assertThat(COLUMN.convertToDatabaseColumn(null)).isNull();
    assertThat(COLUMN.convertToEntityAttribute(null)).isNull();
  }

  @Test
  void a_field_that_is_no_longer_written_hides_no_old_row() {
    assertThat(COLUMN.convertToEntityAttribute("[{\"date\":\"2015-03-10\",\"colour\":\"red\"}]")).hasSize(1);
  }

  @Test
  void what_cannot_be_read_is_not_quoted() {
    assertThatThrownBy(() -> COLUMN.convertToEntityAttribute("[{\"date\":\"Einer Prøve\"}]")).isInstanceOf(IllegalStateException.class)
        .hasNoCause().message().doesNotContain("Einer");
  }

  @Test
  void a_part_can_be_taken_out() {
    var tree = StoredJson.tree(new Day(LocalDate.EPOCH, "Einer"));
    tree.remove("text");
    assertThat(StoredJson.of(tree, Day.class)).isEqualTo(new Day(LocalDate.EPOCH, null));
  }
}
