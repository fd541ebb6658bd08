package dk.samspor.local;

import dk.samspor.local.campaign.Replica;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** One more process of a service that runs, on a port of its own; everything else it shares with the first. */
final class SecondReplica implements Replica {

  private final Process process;
  private final URI address;

  private SecondReplica(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static SecondReplica start(LocalSettings settings, Service service) {
    var command = new ServiceCommand(settings, Secrets.keptIn(settings.home()), any -> List.of());
    var port = Ports.free();
    var builder = new ProcessBuilder(command.ofTheCopy(service)).redirectErrorStream(true).redirectOutput(
        ProcessBuilder.Redirect.appendTo(settings.logs().resolve(service.fullName() + "-second.log").toFile()));
    builder.environment().putAll(command.environment(service));
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    try {
      return new SecondReplica(builder.start(), URI.create("http://localhost:" + port));
    } catch (IOException e) {
      throw new LocalStackException("A second " + service.fullName() + " cannot be started: " + e.getMessage(), e);
    }
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public boolean isReady() {
    return new Health().isReady(address.resolve("/q/health/ready"));
  }

  @Override
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    process.onExit().join();
  }
}
