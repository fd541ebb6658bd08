package dk.samspor.stratification.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.samspor.stratification.model.ShippedModel;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ModelsAreCompiledOnceTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What this thread allocates tells building from finding on any machine, where time does not. */
  @Test
  void a_file_compiled_once_is_found_by_its_hash_and_not_built_again() {
    var models = new Models(null, null, null);
    var dmn = ShippedModel.bytes(ShippedModel.text("palliative-level"));
    var built = models.compile(dmn);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    var found = models.compile(dmn.clone());
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(found).isSameAs(built);
    assertThat(allocated).as("bytes; building anew takes two million").isLessThan(500_000);
  }
}
