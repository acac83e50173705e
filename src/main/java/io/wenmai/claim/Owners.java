package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a figure is where its clause does not name the subject.
 *
 * @param carried the last figure of the paragraph before the sentence, null for none
 */
record Owners(Scene scene, Subjects cast, @Nullable Figure carried) {

  /**
   * Whom “公司” means: the organisation that the sentence speaks of, and no house that reports on it.
   */
  Name meant(Name name, @Nullable Name last) {
    if (!name.foundBy().equals("coreference") || name.kind() != EntityKind.ORGANISATION) {
      return name;
    }
    boolean spoken = last != null && last.kind() == EntityKind.ORGANISATION && !cast.analyst(last);
    Name titled = cast.analyst(name) ? titled() : null;
    Name other = spoken ? last : titled;
    return other == null
        ? name
        : new Name(
            name.span(), name.text(), other.kind(), other.label(), other.entity(), name.foundBy());
  }

  /** The organisation that an elided subject means, null where it is not clear. */
  @Nullable Name elided(Mention value) {
    Name company = scene.topics().companyAt(scene.sentence().index(), value.span().begin());
    if (company != null && cast.analyst(company)) {
      return titled();
    }
    boolean refused = company != null && company.span().begin() >= scene.sentence().span().begin();
    return company == null || refused || !cast.canLead(company) ? carriedOn() : company;
  }

  private @Nullable Name carriedOn() {
    Figure before = carried;
    return before == null ? null : before.subject();
  }

  /** The only organisation of the title that does not report on others. */
  private @Nullable Name titled() {
    List<Name> names =
        scene.topics().organisations(0).stream()
            .filter(name -> cast.canLead(name) && !cast.analyst(name))
            .toList();
    boolean one = names.stream().map(Name::label).distinct().count() == 1;
    return one ? names.getFirst() : null;
  }
}
