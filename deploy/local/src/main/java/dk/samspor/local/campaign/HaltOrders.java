package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.campaign.agent.CrashPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/** The files by which a running service is told where to halt; see {@link dk.samspor.local.campaign.agent.Gate}. */
public record HaltOrders(Path directory, AtomicInteger given) {

  public HaltOrders(Path directory) {
    this(directory, new AtomicInteger());
  }

  /** Where this service's agent looks. */
  public Path file(Service service) {
    return directory.resolve(service.fullName() + ".halt");
  }

  void give(Service service, CrashPoint point, int passing) {
    try {
      Files.createDirectories(directory);
      var whole = Files.createTempFile(directory, "order", ".new");
      Files.writeString(whole, given.incrementAndGet() + " " + point.name() + " " + passing);
      Files.move(whole, file(service), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LocalStackException("No order can be given in " + directory + ": " + e.getMessage(), e);
    }
  }

  /** The agent takes the file away before it halts its process. */
  boolean carriedOut(Service service) {
    return !Files.exists(file(service));
  }

  void withdraw(Service service) {
    try {
      Files.deleteIfExists(file(service));
    } catch (IOException e) {
      throw new LocalStackException("The order in " + directory + " cannot be withdrawn: " + e.getMessage(), e);
    }
  }
}
