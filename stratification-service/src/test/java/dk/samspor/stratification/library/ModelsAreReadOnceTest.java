package dk.samspor.stratification.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.stratification.model.InvalidModel;
import dk.samspor.stratification.model.ShippedModel;
import org.junit.jupiter.api.Test;

class ModelsAreReadOnceTest {

  /** Three bytes that are no file show whether anybody looked into them. */
  private static final byte[] UNREADABLE = {1, 2, 3};

  private final ModelsRead read = new ModelsRead();
  private final byte[] dmn = ShippedModel.bytes(ShippedModel.text("palliative-level"));

  @Test
  void a_file_is_read_once_and_known_by_its_hash() {
    var first = read.description("a", dmn);
    assertThat(first.id()).isEqualTo("palliative-level");
    assertThat(read.description("a", UNREADABLE)).isSameAs(first);
    assertThatThrownBy(() -> read.description("b", UNREADABLE)).isInstanceOf(InvalidModel.class);
  }

  @Test
  void the_one_asked_for_longest_ago_is_read_again_so_that_they_do_not_grow_without_end() {
    read.description("first", dmn);
    for (int i = 1; i < ModelsRead.MOST; i++) read.description("file " + i, dmn);
    read.description("first", UNREADABLE);
    read.description("one more", dmn);
    assertThat(read.description("first", UNREADABLE).id()).isEqualTo("palliative-level");
    assertThatThrownBy(() -> read.description("file 1", UNREADABLE)).isInstanceOf(InvalidModel.class);
  }
}
