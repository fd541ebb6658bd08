package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. For root it runs in a user namespace of its own, where it is nobody; a machine
 * that forbids namespaces (many containers do) runs it as the user nobody, to whom its directory is then given.
 */
enum UnprivilegedUser {
  /** We are not root: nothing to do. */
  MYSELF(List.of()),
  NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  UnprivilegedUser(List<String> prefix) {
    this.prefix = prefix;
  }

  static UnprivilegedUser onThisMachine() {
    if (!"root".equals(System.getProperty("user.name"))) return MYSELF;
    if (NAMESPACE.canRun()) return NAMESPACE;
    if (NOBODY.canRun()) return NOBODY;
    throw new LocalStackException("PostgreSQL refuses to run as root, and this machine offers neither "
        + "user namespaces (unshare -U) nor setpriv. Run Samspor as an ordinary user.");
  }

  /** The command as this user runs it. */
  List<String> runs(List<String> command) {
    return java.util.stream.Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /** Makes the directory this user's own; answers whether the user can get into it. */
  boolean receives(Path directory) throws IOException {
    if (this != NOBODY) return true;
    var nobody = directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    try (var files = Files.walk(directory)) {
      for (var file : files.toList()) Files.setOwner(file, nobody);
    }
    return succeeds(runs(List.of("test", "-w", directory.toString())));
  }

  private boolean canRun() {
    return succeeds(runs(List.of("true")));
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
