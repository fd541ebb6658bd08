package dk.samspor.stratification.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dk.samspor.stratification.model.InvalidModel;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.ModelFinding.Kind;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The analysis runs in the service itself: whatever file it is given, it is done soon, in little memory, and says few words. */
class HostileModelsTest {

  private static final Duration SOON = Duration.ofSeconds(8);
  private static final long LITTLE_MEMORY = 512L << 20; // allocated in all, not held
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void thousands_of_rules_that_contradict_each_other_are_told_a_hundred_times_and_then_once_more() {
    assertThat(soon(() -> MadeUpModel.ofOverlappingRules(4, 1).findings())).hasSize(101)
        .satisfies(findings -> assertThat(findings.getLast().kind()).isEqualTo(Kind.MORE_FINDINGS))
        .allSatisfy(finding -> assertThat(finding.blocks()).isTrue());
  }

  @Test
  void every_pair_of_rules_on_every_combination_is_counted() {
    assertThat(soon(() -> MadeUpModel.ofEqualRules(12).findings())).extracting(ModelFinding::kind).contains(Kind.TOO_MUCH_WORK);
  }

  @Test
  void a_model_of_very_many_tables_is_refused_before_they_are_read() {
    soon(() -> {
      assertThatThrownBy(() -> MadeUpModel.ofTables(500).findings()).isInstanceOfSatisfying(InvalidModel.class, refused -> {
        assertThat(refused.text().da()).isEqualTo("En model har højst 20 tabeller.");
        assertThat(refused.text().en()).isEqualTo("A model has at most 20 tables.");
      });
      return List.of();
    });
    assertThat(MadeUpModel.ofTables(20).findings()).extracting(ModelFinding::kind).doesNotContain(Kind.TOO_MUCH_WORK, Kind.MORE_FINDINGS);
  }

  @Test
  void a_model_that_asks_for_very_many_things_is_refused() {
    var many = new MadeUpModel();
    IntStream.rangeClosed(0, 50).forEach(i -> many.asking("i" + i, "Input " + i));
    assertThatThrownBy(many::findings).isInstanceOfSatisfying(InvalidModel.class, refused -> assertThat(refused.text().da()).isEqualTo("En model spørger højst om 50 ting."));
  }

  @Test
  void long_cells_cost_what_they_hold_and_not_as_one_rule_each() {
    var many = new MadeUpModel();
    var columns = IntStream.range(0, 17).mapToObj(i -> "Input " + i).toList();
    columns.forEach(name -> many.asking(name.replace(' ', '-'), name));
    var cells = columns.stream().map(name -> "true,false," + "false,".repeat(100) + "true").toList();
    var row = MadeUpModel.row(Stream.concat(cells.stream(), Stream.of("basalt")).toArray(String[]::new));
    many.deciding("t", List.of(), columns, row, row, row);
    assertThat(soon(many::findings)).extracting(ModelFinding::kind).contains(Kind.TOO_MANY_COMBINATIONS);
  }

  @Test
  void a_finding_repeats_no_more_than_the_beginning_of_a_very_long_name() {
    var findings = MadeUpModel.ofOverlappingRules(1, 2).dmn().replace("Input 0", "Input " + "x".repeat(60_000));
    assertThat(soon(() -> ModelAnalysis.of(ModelFile.read(ShippedModel.bytes(findings))))).hasSize(101)
        .allSatisfy(finding -> assertThat(finding.words().da().length()).isLessThan(1_100));
  }

  private static List<ModelFinding> soon(Supplier<List<ModelFinding>> looking) {
    var started = System.nanoTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    var found = looking.get();
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(LITTLE_MEMORY);
    return found;
  }
}
