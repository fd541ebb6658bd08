package dk.samspor.stratification.offer;

import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds published offers, whoever keeps them: row-level security lets everybody read what is published. */
@ApplicationScoped
class Catalogue {

  private static final String FIND = """
      select o.id from offer o where o.status = 'PUBLISHED'
        and (o.says ->> 'validFrom')::date <= :day and coalesce((o.says ->> 'validTo')::date, :day) >= :day
        and (:kind = '' or o.says ->> 'kind' = :kind) and (:municipality = '' or o.home_municipality = :municipality)
        and (:level = '' or o.says ->> 'level' is null or o.says ->> 'level' = :level)
        and (:need = '' or o.says -> 'groups' = '[]' or o.says -> 'groups' @> to_jsonb(:need))
        and (:place = '' or strpos(lower(o.says ->> 'place'), lower(:place)) > 0)
        and (:words = '' or strpos(lower(concat_ws(' ', o.says ->> 'title', o.says ->> 'description', o.says ->> 'provider')), lower(:words)) > 0)
        and o.id > :after order by o.id limit :most
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;

  Catalogue(EntityManager entities) {
    this.entities = entities;
  }

  /** What is looked for; an empty text narrows nothing. */
  record Wanted(LocalDate day, String kind, String need, String level, String place, String municipality, String words) {}

  Page<CatalogueEntry> find(Wanted wanted, PageRequest page) {
    List<UUID> ids = ids(wanted, page);
    boolean more = ids.size() > page.limit();
    var shown = more ? ids.subList(0, page.limit()) : ids;
    var offers = entities.createQuery("select o from Offer o where o.id in :ids order by o.id", Offer.class).setParameter("ids", shown).getResultList();
    return new Page<>(offers.stream().map(offer -> new CatalogueEntry(offer.homeMunicipality(), offer.says)).toList(),
        more ? PageRequest.cursorAfter(shown.getLast()) : null);
  }

  private List<UUID> ids(Wanted wanted, PageRequest page) {
    return entities.createNativeQuery(FIND, UUID.class).setParameter("day", wanted.day()).setParameter("kind", wanted.kind())
        .setParameter("need", wanted.need()).setParameter("level", wanted.level()).setParameter("place", wanted.place())
        .setParameter("municipality", wanted.municipality()).setParameter("words", wanted.words())
        .setParameter("after", page.after() == null ? FIRST : page.after()).setParameter("most", page.limit() + 1).getResultList();
  }
}
