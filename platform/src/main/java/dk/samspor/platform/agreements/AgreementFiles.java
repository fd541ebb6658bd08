package dk.samspor.platform.agreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the files: the shipped ones, and every {@code *.yaml} of the mounted directory. A mounted file takes the
 * place of the shipped one with the same scope, whatever its name.
 */
final class AgreementFiles {

  private final Optional<Path> mounted;

  AgreementFiles(Optional<Path> mounted) {
    this.mounted = mounted;
  }

  /** @throws AgreementFault when a file cannot be read, or two mounted files have the same scope */
  List<AgreementFile> read() {
    var faults = new ArrayList<String>();
    var byScope = new TreeMap<String, AgreementFile>();
    for (String name : new String(shipped("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
      AgreementFile file = new AgreementReader(name, faults).read(shipped(name));
      byScope.put(file.scope(), file);
    }
    var own = new TreeMap<String, AgreementFile>();
    for (Path path : mounted.map(AgreementFiles::yamlFiles).orElse(List.of())) {
      AgreementFile file = new AgreementReader(path.getFileName().toString(), faults).read(bytes(path));
      AgreementFile twin = own.put(file.scope(), file);
      if (twin != null) {
        faults.add(file.name() + " and " + twin.name() + " are both about " + file.scope());
      }
    }
    if (!faults.isEmpty()) {
      throw new AgreementFault(faults);
    }
    byScope.putAll(own);
    return List.copyOf(byScope.values());
  }

  private static byte[] shipped(String name) {
    try (InputStream file = AgreementFiles.class.getResourceAsStream("/agreements/" + name)) {
      if (file == null) {
        throw new AgreementFault("agreements/" + name + " is not shipped");
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> yamlFiles(Path directory) {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new AgreementFault("samspor.agreements.directory " + directory + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new AgreementFault(path.getFileName() + " cannot be read: " + unreadable.getMessage());
    }
  }
}
