package dk.samspor.local.campaign;

import dk.samspor.local.Addresses;
import dk.samspor.local.Service;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where clients find each service. As a load balancer does, it leads them to the replica that answers. */
final class Doors {

  private final Addresses usual;
  private final Map<Service, URI> other = new ConcurrentHashMap<>();

  Doors(Addresses usual) {
    this.usual = usual;
  }

  URI of(Service service) {
    return other.getOrDefault(service, usual.of(service));
  }

  void leadTo(Service service, URI replica) {
    other.put(service, replica);
  }

  void leadBack(Service service) {
    other.remove(service);
  }
}
