package dk.samspor.stratification.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a thousand plans: "about 10 %" at the specialised level is no 10.0 to the decimal, a range is meant as it stands [M]. */
class AboutTenPerCentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({"SPECIALISED,79,BELOW", "SPECIALISED,80,WITHIN", "SPECIALISED,101,WITHIN", "SPECIALISED,120,WITHIN", "SPECIALISED,121,ABOVE",
      "ADVANCED,199,BELOW", "ADVANCED,200,WITHIN", "ADVANCED,300,WITHIN", "ADVANCED,301,ABOVE"})
  void one_value_is_meant_with_two_points_each_way_and_a_range_exactly(String level, long plans, Distribution.Judgement judgement) {
    var counts = List.of(new Placements.Count(DAY, level, false, plans), new Placements.Count(DAY, "BASIC", false, 1000 - plans));
    var all = Distribution.of(DAY, DAY, ModelFile.read(ShippedModel.bytes(ShippedModel.text())).description(), counts).groups().getFirst();
    assertThat(all.levels()).filteredOn(share -> share.level().equals(level)).singleElement()
        .satisfies(share -> assertThat(share.judgement()).isEqualTo(judgement));
  }
}
