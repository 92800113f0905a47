package uz.posbon.workstation.detail;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The two lines on top of a case: number, level and kind, then what it is called. */
final class DetailHeading extends VBox {
    DetailHeading(Detail.Heading heading) {
        super(4);
        Label number = new Label(heading.number());
        number.getStyleClass().add("detail-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label level = new Label(heading.levelText());
        level.getStyleClass().addAll("level", "level-" + heading.level());
        level.setMinWidth(Region.USE_PREF_SIZE);
        Label kind = new Label(heading.kind());
        kind.getStyleClass().add("detail-kind");
        kind.setMinWidth(0);
        HBox first = new HBox(8, number, level, kind);
        first.setAlignment(Pos.CENTER_LEFT);
        if (!heading.operator().isEmpty()) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label operator = new Label(heading.operator());
            operator.getStyleClass().add("detail-operator");
            operator.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().addAll(space, operator);
        }
        if (heading.badge() != null) {
            Label badge = new Label(heading.badge());
            badge.getStyleClass().add("drill-badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(2, badge);
        }
        Label title = new Label(heading.title());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        getChildren().addAll(first, title);
        getStyleClass().add("detail-heading");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(heading.number() + " " + heading.levelText() + " " + heading.title() + " " + heading.operator());
    }
}
