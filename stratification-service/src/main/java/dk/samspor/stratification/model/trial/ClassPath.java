package dk.samspor.stratification.model.trial;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a child JVM finds the service's classes. */
final class ClassPath {

  private ClassPath() {}

  /** As the service was started itself; relative entries (java -jar quarkus-run.jar) are the working directory's. */
  static String ofTheService() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> new File(entry).getAbsolutePath()).collect(Collectors.joining(File.pathSeparator));
  }
}
