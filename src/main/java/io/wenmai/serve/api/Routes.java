package io.wenmai.serve.api;

import static io.wenmai.serve.api.Route.get;

import io.wenmai.serve.query.Asker;
import io.wenmai.serve.query.Turns;
import io.wenmai.serve.view.ArticleRef;
import io.wenmai.serve.view.ArticleView;
import io.wenmai.serve.view.ClaimView;
import io.wenmai.serve.view.EntityView;
import io.wenmai.serve.view.FactView;
import io.wenmai.serve.view.NeighboursView;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Store;
import java.util.ArrayList;
import java.util.List;

/** All that the API answers: the one table of routes, from which its description is made too. */
public final class Routes {
  private Routes() {}

  /** The API over a store. */
  public static Api of(Store store, Asker asker, Metrics metrics) {
    List<Route> routes = new ArrayList<>(ofServer(asker, metrics));
    Find find = new Find(store, asker);
    routes.add(
        get(
            "/search",
            "Entities by name, articles by headline, sentences by their words",
            find.params(),
            new Answers.One(Find.Found.class),
            find::answer));
    Things things = new Things(asker);
    routes.addAll(ofEntities(things));
    routes.addAll(ofArticles(things, new Claims(asker), new Articles(asker)));
    routes.addAll(ofFacts(store, asker, things));
    routes.addAll(ofQueries(asker));
    routes.addAll(Exports.routes(store, asker));
    return described(routes);
  }

  /** The API over data alone: what tells of the server. */
  public static Api of(Asker asker, Metrics metrics) {
    return described(ofServer(asker, metrics));
  }

  private static Api described(List<Route> routes) {
    List<Route> all = new ArrayList<>(routes);
    OpenApi description = new OpenApi(all);
    all.add(
        get(
            "/openapi.json",
            "This description of the API",
            List.of(),
            new Answers.Other("application/json", "An OpenAPI document"),
            description::answer));
    return new Api(all);
  }

  private static List<Route> ofServer(Asker asker, Metrics metrics) {
    Running running = new Running(asker.turns());
    return List.of(
        get(
            "/health",
            "Whether the server can answer from its data",
            List.of(),
            new Answers.One(Health.class),
            call -> Health.answer(call, asker)),
        get(
            "/metrics",
            "Numbers for monitoring",
            List.of(),
            new Answers.Other("text/plain", "Text in the format of Prometheus"),
            metrics::answer),
        get(
            "/queries",
            "What runs now, the longest first",
            List.of(),
            new Answers.All(Turns.Listed.class),
            running::list),
        new Route(
            "DELETE",
            "/queries/{id}",
            "Stops what runs under this id; its client is told so",
            List.of(),
            null,
            new Answers.Nothing(),
            running::stop));
  }

  private static List<Route> ofEntities(Things things) {
    return List.of(
        get(
            "/entity/{name}",
            "An entity, by its id or any of its names or tickers",
            List.of(),
            new Answers.One(EntityView.class),
            things::entity),
        get(
            "/entity/{name}/neighbours",
            "What is directly connected to an entity, relation by relation, with counts",
            List.of(
                Param.text("relation", "Only this relation, such as partnerOf"),
                Param.number("offset", "How many of each relation to leave out", 0, 1_000_000),
                Param.number("limit", "How many of each relation to show", 20, 500),
                Param.choice("lang", "Language of the relations' labels", List.of("zh", "en"))),
            new Answers.One(NeighboursView.class),
            things::neighbours));
  }

  private static List<Route> ofArticles(Things things, Claims claims, Articles articles) {
    return List.of(
        get(
            "/claims",
            "Claims, of the newest article first, in the order of its text",
            claims.params(),
            new Answers.Part(ClaimView.class),
            claims::answer),
        get(
            "/claim/{id}",
            "A claim with its sentence",
            List.of(),
            new Answers.One(ClaimView.class),
            things::claim),
        get(
            "/articles",
            "Articles, the newest first",
            articles.params(),
            new Answers.Part(ArticleRef.class),
            articles::answer),
        get(
            "/article/{id}",
            "An article with its text and claims",
            List.of(),
            new Answers.One(ArticleView.class),
            things::article));
  }

  private static List<Route> ofFacts(Store store, Asker asker, Things things) {
    Facts facts = new Facts(asker);
    return List.of(
        get(
            "/facts",
            "Facts, with how many independent sources they have; those said last first",
            facts.params(),
            new Answers.Part(FactView.class),
            facts::answer),
        get(
            "/fact/{id}",
            "A fact with its most precise claim",
            List.of(),
            new Answers.One(FactView.class),
            things::fact),
        get(
            "/conflicts",
            "Questions that sources answer otherwise, those of most sources first",
            Disputes.params(),
            new Answers.One(Disputes.Part.class),
            new Disputes(store, asker)::answer),
        new Route(
            "POST",
            "/check",
            "Whether the sources say so, and agree",
            List.of(),
            "A list of statements, each with id, claim and, if you like, the verdict to expect",
            new Answers.One(Checking.Result.class),
            new Checking(store, asker)::answer));
  }

  private static List<Route> ofQueries(Asker asker) {
    List<Route> routes = new ArrayList<>();
    routes.add(
        get(
            "/query",
            "The named queries, which /api/query/NAME answers",
            List.of(),
            new Answers.All(NamedAnswer.View.class),
            NamedAnswer::list));
    NamedQuery.answers().forEach(query -> routes.add(NamedAnswer.route(query, asker)));
    return routes;
  }
}
