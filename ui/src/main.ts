// Starts the screens once the fonts' rules and tokens are in place.
import '@fontsource-variable/vazirmatn/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import Window from './Window.svelte';

const target = document.getElementById('app');
if (target !== null) mount(Window, { target });
