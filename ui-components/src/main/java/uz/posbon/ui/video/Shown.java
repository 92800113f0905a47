package uz.posbon.ui.video;

import javafx.scene.image.Image;

/**
 * A picture on its way to the screen.
 *
 * @param zoom which part of the camera's picture it is
 */
record Shown(Image image, Zoom zoom) {}
