"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&}T$=i~yCp?`o}L_k1)|NsC0|NsC0|NsACq#o=(d0-c@orHki?nAbf4YPZ<ynD|p-p9^vJggqKZ#}g@QSVYp3KB&r
X|0xICsQADSFvoZ+0eTTfQ23{beK@f*_A2)98DAob)_JO7NIE<Sp#g)$(d#wZ(QeRI*LSsA{qutP)5O{VSuU+I}T>W6eL25ssxMc
xW-#rEwQi(Xcmt>d|!O|kcuJ%D3!1oQA!~wDrjJU0H6gV001ZecYV3!`U3koNE852DIrqO1&#NgbqjoR>Z(#Im$!9mWovUfRS1E-
_TKyNXPb7LZBJ(RI_J0!ms;M;o0-<tnj%RAioM=^0Pnr;sBfO=^Wl3w?AvSKJ>K&#bB}BfOotbH$3ENDt%w`TyIbz}c`q$h_TLg!
_1@0_057qydEf;q_4mzg54!46d(QF9-)~=99_$UQ9adFZ=pCVV2MzbT-DBIgb_pUcdF~3{4FrJRcp7ff^=9;CK(2-^!24ADOAsFH
<h#3c!vb<T4vk|?k=u0)vPgB;TE>=jJJIP{4MptUaz}K#IOEuD%>q{d2YAU>rcezQ#j-wb`_>qP8*Km<<=px3P<?Z4*+WlV4qn(U
($Eb601BkpY}D+-(-aDx@1U21liLQjbY5o9yHPIhqjY)}LHEbd1AxcRyWskw6+m|bVUqP<XRUM7%LCCsd42cZKE@Rj;J%&Fy|=yB
p`P8hEugj733YLR6bY%OB5Bt}4blKIiiaCr8uz~Y1oM5??E($g5O&b2?b$k=O3EB5CHId`d+3X`-rGHWc!E3tOjZnKW_@y}1p7I{
S~t6|I-rwpcUrr%lmI$=yS3!=yO{L%g#ai3X0@;YS{dwjXFAsbSr-<#b$f7ndSpv5Ewv2Dk*?qYqB~^muFbpL&q?LA?X4cVw=WUv
>+ZL`y&~(^P5=RMilB8{sn-B*YdhQTdB*qwxuFm;Wde<*o4)vWYj<fOPJ^A^yc~)ESD*n>Bs5U#zTMg<J$l`~@E>kpdW7xPcX!LZ
1ig1|4z|=AzOuQ8dwI`|^823cJ7{ez16nFol3g@3=z`ga>@iE=KJn(A*WBf&da+pZOlrVkoq&AZDU)r-QE2c$syS`5W+F-3r$!{|
%u=#vUFmymg_ou5nlqljeWB3bVADYWK>&b3Fq#1}Fs4jR1i+KhX{VDZlzx(WgG@mXL<kT-8YUw{D4R*-nh^CGX`|E)3`Ri0O(G~t
RQIZRJyU9*sp*lV(dtjrQ)&!Gl>IasgKD0qsPbwaBryQO5=u!XBT12z!ZMrHHccS)27r2jqd))}27myCL?9+WCYk{>CP2_l0W^A;
nlVh(Gteofm`0wUlSvT*2mvwzXabYkDs8HGo<w?$G>4=fqtp*b&@|h?MD+gb0EnIqgZ@}h5fu;mpokFv$pS$C`{J<wDmF<7NFUql
<ovze|Be06!c(7K25qPDoU`zu_)x7EFOT?-qJbmn(W<)05T4*rP!D(h12z_0{aH(KqaowPYfX58|BB0bSp?LZ_hU)l6a}cluV6k}
FZXZ4P5+2UBA;!Z<8S@=fyS?+B9}x@z@h=@Sqvhe)UJQfRWsRt^viGm7h-ujiZZ$s;)cKZdFX&Z_<;l40zjmxGhSUzyFTwtaB}e8
pPu(}9hhyO`X7h-W#>Qt|D*jmHbg}3@${{8Gdo#^S}CbOm`zAcq$N;z1OChipIZ1y)51ltM9R}k<ji?<TTw%v3KC<=&EF(KCj!z6
2z@EmFmfz~IaB9C^K|c(-x@f2-!k9t+xv&-|By5o!VCt<T?r_<W{x0d=VE37K7nZ6SV&D(!sVC!w1L6F1a-o<gqTQ^Pu=!7cOX-K
7M9&s*4S|Nf1jtP#uMyc4uA6U?v3DO31d;7yqEk2WFDiB|F=pXln?*3rk^<cK9B#KN<2_~0H8oEWe9;h7vH}PL#>x1yW6xmgFi2_
If&?H$e^v*Vc<6&=MC}dGiLV=sMr7MsNY_z_mJaLX^OOKjfza<q6Q-3V^Qnt)j~RIMYHFP4T6ai3Hv*vFoelhM*B<DtO&0E2B4Jw
)+S2K6omTQkDyHbp++(gA|L|Ip_fDl52NfSKUMns^G8p<y=ej*lk`<$$a+@)TX1Y&cbuOXdUjz0nZ+OcSC^l}+w;fk@xi<~VJUDB
7Eykv2J%_|+u84N)B`O@@l?eBQiyRaJIhW`Sa1>dcXuJ&6i{lxOU_7W+`<0B8^oSpsk}#zwqv{qDnQ%OYaHQQS;(0XszS|CPoVz5
?&O*c>f1)+hZ*J|wW-_FIQJ@Yov`eGO<C0Vcl9<MI@MYCTCw)`<FIk;J(}S<a5vhRCSB5*8)b)`IX>(8>;SzWW^dK$Zurt3g+=`o
QASxq$_WVJIQ&n(4+-@tSd@4u9OOv^lpt`DbA5$X0qFBFPCV#2x_~<Z2Mh$7kSS1ORap_w`vhU`QWP9_@q?^@>g7c9Tu=xTMFei#
z-1@2F#=qYr+g6>s!VWL6(0@^x_sRe6aW$gZ+mgot{hDCfAQv6Bj_ED;DC)#LmK*ea6Pgt1#SyOqCOD;xG-TM87O@|$^W!tV+>^I
7N~w7Ige@xJ&>;;2XpoWNmV^%JYFoLj0OBY#)wRJexF-06`A4+<Ns_2bD<zyi~HUw^nbCG$rQ)TJZQapzR%aH1lPbY)cxSUjFbOA
^Iy6{m@I!^`KwpuF3Hi+flgnCvA7zVZA2|VMdqvQHXm)~pMe1TsKAS#%D(B!OR448wIBS{uT}z|dVkX4Oo&`(N(+$Y_>;W?t|gUb
CgDl{N=c?Haa#NPb?zMgT{ww!Jp)<AD2d)o$|zCc(09l4T5yYSh>B1pl}G$(Mn@<;UQ}XG=}{|nU3jf0Dh@3hcMkBz5qt_~UY=Rb
ylx9SbPF?f#fXQbsD~5MMe)LhGon|W%!Auqv<pcV3`qivQ8(!D83;M{sipJ(x1X<GZ;q49N0e~L*u?;VnjQ}@8biO_<2S02=dnI~
#K$7ALqKX-V~XRS{8U>|_B>%>H_K#e##w5LE`Mi!z1=wRp0<6%Vr#_D%Q9_H3<>-(iY7ukd;8%HXW7Pw;zARFFgio2CF_ZIAcP6!
tt}eU<uLEn-{4NKeBa_@im36qhJdabAq0(x<w9?&kyj-`$r&8ia^7){r3_iJK9sW;Bywx#^W5hlPW<ZE8>~|iQ8McFI~p-m_VLEF
JUx%sdfND~QggSr*DyB%RTE%5wv-8Ja63AJQYClv@~r%Ve;+3GY5Tc}_o&&U$P2gDO<hc(p-eOQP8=MClT0!>VwFMz)2*oq+Eye~
q_QP*dFGn3WcL~g&_HyUJ<9cfy5mtt7J3d2sdfOuBG1b#QAko_>&s)-t{#obW(YDU6D)AIZRGxaWq&O@9^wCEzq8#d-MH(p3OR7(
{Er_VDu%PG&|+|dQS#&Me>~lxpH_ApiP~8JEgMqyfXTX(7VC?xtHq7+Yx#KjbDLI|Gk!O7VdPps&M0IwJ#I+`sf>=x9T)*<(`j6c
J%h>?gvb|%kuxUQgl&7UIvWKKlj1=kA9t7g4BI;$?Ai}W$|;PQhx&~2{Qu4Ghb+H_W7^dXl4FY1A~4tu>D7c83)zs6#0i?-Pcvwm
P3VRU2~xrgr}CGeWJqF+tfgcUcSCaqTY!uNf`Dea`rYxu15JYYWh6O8lQGTLJfD~SfA9rF6cGhKy_KkcXP1}nG#oys3?F~w7-dew
jbT&v2;>~Xz$X1t#(){0%Swd3R9FcrAhWWjf0?)uKim2C=s%h798>^2gP?z|?N=L1LqmrAiIPl`lWuN0HsE9rg6q8GoHiq8IBv-5
UGB!??;t6_%dGtj3X=#yBr0$rnwAUH&P<o+?fv%}tP%DEY<)lGH?fy+7Xy(%&Dfq5jZ8Q(AntAk%u&0|20J%`&|%z<(XX`#!St30
CIW_PD%*L-M?%O44HHn@%tvFW3P}JsLKHjp%a#y=Qsvy%q^&m}J!7)1C1Q*yq+UqYNDRNcM|U47XerCVE*y)IX|S1A1v@!I^-Xc3
jERV#;p&7l5fOuuOk^ftqQ%kh`De3v^44oj@8ZtP(8GcHQpSA7-Yx|PLbtuZ)o`NXQ%8PIgHf5Ivw;Cf3W8A8v3w1q3lZYkw{AzL
7OsxduN=uRD+u<BD*+thD#L^NFSc%HJbW>U{dte%iMG&OoxtY?eL3e;K7s6gw^^3IGzf_8IwVm~Yk6cRf4B|vzNU)dg$Lhxgy<`0
LFD8*qKb?~3pRna69t+bF?E(2^S3iBMDMqac#skRfW?I$n@}b~NzO=nV4DL$QP?*Fb{w4qltfWe5ky}<2bb5Gv(Lg@Qxc41yy=@1
wv(L6GnB?+3bNN*i&B!?#~5p_xNerxB4af;WJi&!^PO~LOU%rf#hsGe==i%xS@Eie3lNO#ZXSi!#Bd2Dk_j5t_P0322{9sG;9U2R
B*(`bOpO@SZPbZ}zidIJ$+!>!=ON5QS`O!O#D_mC7R2bO0PxgNRcgthBTlIKA}vcL3SV3>ZAyd0RjDNnl{lQ73zWm+CIx@$cNB}z
1V<nM<t$VnfI$03c&GqYBw>2s+gBA1cTk|>P+0_kT13EfaseV@Qge6=S_GBehxBC<^{OV1JM*$|Gjk`D^Xhq0MPF7?UF(iYy^li8
2Hi}@aBgo>Pdi~y6QTKMEa_8g&mo5!oE%-iNwWR0Hj~0i>8DP;r06(TuJ|+M;vEr0Wor=;1}WQ~q~v+^;N)~ek$xRJ^w&5~hP!y>
Rh7AZRP!~V;`h-=RDJew?*ZtG5*KCYbovva*vYC=>V;KcVpNLTF~vfm?BC&=_Js8b|2$Z=lqYH4{4SI;3TPmpS&wy8u<xRP?<ts3
fhc+^!T1LnNi!2_Egs5{WuixOquuY`BgWc2>7ziGO+E&WoEzKAD(qcDH`|2AT8Y#YZ1}g<1<Dn_C{V%P<qrv{ExVwzx$h9(`vHjc
xLf2l&Wdrg5fV{epLe5(@7d27+i9|uKKgdba>@v`ljG@{)OpU1ja<t%iydjHQ82;#S*AOM@R-dKMVv4jMlUS0hHEdDW)WbO;B}(y
l`Wg+ay>b6p}1xRXQ8JpPO!+Cx?HzE=kn1y3lDkIfaGGSwqGCi+%-<gxM(<F9nLu67mbgh%(jMZKG=RNfOK@6A+*)JCT_2U&r2uZ
^%J1-h{?8BqEQ#WOQ-f5G?~g=r$oh8D$XF{ZRq!4rf`;R%(X;S5m8{K^5?#l6>$y|!Z(b9%C6ATVrdAxyHpk*dK~t$rF3-THsiM<
Y*kOb%CJ`*Yvn3yHLj{wuI3bUW^-}dUAtJyiz+Cn%yBCfQBrxcNGgjr1lv%#Vv4f(v2lu59vZHgR;xDRV7g_*?`p)hg-|g9Y^2nw
CWKI3P|S(z&~fv<HMg%!Lf9>dhNC>qc-^^LAZkw>Zpqg|_u40-I2lM=Gm(5%#xOCXhGQ{AdIdTom<vxjPMRGZXw*ACTz#os-*v$r
JLqg`dp+}fJKnjQ(ww4FsnC)Q=Ok#oy@U$AXr;DmYDlPh=y9HWbG%rgYUy}~F1MMUtA^ZW*{f7(UU=1!O%A!R%n@jId`|C#kt!&{
2(Q=_ZI|HsWo?Woy`kixs^Ceo)m){$FXwZhZ&Q42jFlW1q^mqT2IbcaC1@9s$19Lb?dQg(aYdNjD&&c3bv+7bwxZ(TP|ti!F`y>}
s_A!eDyl(8tcK?Kt16bb)sr+?1bS~dtXnyB$d-(*8tBQer>v;btn#nONK(QxLYvsw^JV9WTadhJp9jDqxxs6Sn8?*2CKQrjfPVQ3
XVGaDEe!5_Yh4lJ+s_)LLd4lFXPyw~-R>}7v-8HZbaQTIvB)FVRS=2eyYsttR5!WS2_C)@+SSg-5CCzB!Erg&ndY)}Xi!{G((?a{
>1;;%(h1<H63<N1g(W51Pr>jG{MTeYJ<ukE{_Z;VaKk(h2PK}5WEx0~doFvvv<^{&=!1A9?d^g=ti#D(a8S|r9nHz;mftM-@o0h9
9OiFhb0d!wy44PPqLFJ+uHc_r6`Ksf1fg9$w_#5=Hg;Vn$*H@Llg))rJ?mU9iYoIpT_%@cWK^BJC#%-tf^vFls&TssnvJDCA@myH
VpHDjLZ@3n-_3VBLbu%2{{)|2HI*Qd@I>c_$eb7K?1E$!oJcm-g#<;n4Zl?^DXtmx)@Dk-(Z|#MYeOwI<)o#>U50XsVU!lqUj82*
6wJIHRT-En^6_Pb51}-F0~>>^)%&xE+7!%8a9WgV)5V2kq>iLbNm(BFF&6K(?}$+Jt}BLmxuoX;hZCJQDolmzLAx9&lwy4dK!ZxE
vfrkE!_0pd{GS*8|LnFrl}!FfpiJDN)U>pI^bAQlaa)ww_g>7iQE{&pkr>>L?8FWS@RFzD%SImCtcgueuILozicbmoksuRo|6HK)
e6;wQkL@sz%=?S$?eq<R#}38%ptJ3Yi0)MfS*>`8K)OAC=&_+pnG-@oEi6<N{GG4o0(3CcE&!KV0e1mUyLAF&6et{2fT8xKp*Gxl
tgjrX@raJ`2xNl`^PtFUY!D&sWy_@O%w|2ae!gC})7Pnn%g<0cGY~xt1*&k;jL;c$dta;4q)iQ^l^DY?Lfs-Hm=}6t<zMOqVU?sQ
EwWJBK-xlR1ei|Km`8T@y&|-31H&LT2Lh98)kR;>|3?1#2RqH5&&m`CqY+H6w6C+DAC2Vxg`p@JVHFTKaOI6^d$SyOkv;b1qQ2Wj
Hosh`<=vL;=ETagS*x*ED#R$@!Ljf7%>{`S`rU~6{18Kc2M{uX!sjeS)=2<0yUW#y0Z`RLuy!4NV0oUM`|tN&XN{gaTX&;95ZlhE
r2G)lETDv9Jdr-iB!K>YkPhU{IVhH+P1yEpq1qzEv_V6auFmpBj>`6p@jK*cj**fa7b-+W<qZuhMf8ewQDah`d(yNfM3?#IGsD)@
<5ESm&H!o<0ibp9m{9X!yI7#MwHBL~mG#n+E(mOFBAx6|qsWLFi1F)p2fYn!mBO|>Q>?zG$j%Uq8rGTScIvry_OMA~<6is}m%+j%
B4m;pal54t${RYEbL{uo|NRGF&!8XNfLxf+Yr{Tg;0@GxuB2hJ>{XOA&~4zZ1GAc|nql>GS0;QKLU0NT%s99L;W)rqmnQ)<!o%lC
211F`8Prcgv8Era1<0N;g0YBX4X977shUt8I(W{peSMq5LgD^*;rAX=qnNkk{?GP)T9s8%w#hZu{U1o~$XDpwjwHmSqF{PWMZ=C#
JCW2czfX?K4b^#-xaqcLWZR^)SsHtt%{b$l<T9|h?V^`=Tf4ids9eKln1(}RWA$zF5F)`|HB~~Ok;4<C73WgVB-^=-Q9iY;Mh%-4
gdLC7PGj;NH{Pu8Y`U^w^C1Rb^_lF1Xn4&ylgZmcus#R3zWCa<Jt5LQ26*QNRpn*hs&a=x&^}0}6AuH*ZtmgS08)xTQU{TqyBm#G
y7no(6p0G9bKtGGYr1%D7VmZDwAE9<j)YR1tcF)6Ritg{5IAKULih;x>O<u^kEx-x;>5r5(CmQy6Bme69Y}Rrt`dFI);f^Kxi_@v
yyRJTWmXNSndz&|!<n)!eK1XtCnJkfB1Z?$N@rM@Ch7ZfIkNzHf)L2;?P1e}i1|6{mDQ&d;%nK5$JF)7-M4;Mmq|=epo2$I;zs4x
io~9?E$>kDg%jJ3YB`ksL+Z_IUmm!rB>@J@(DrZxhEUBi$l#u+f>PA`9RiRc3KE3lhK>|gMl8)HX{GmW4*4iYdDl~*UpqwXPENFO
=P>Wu@`9<|KI@Y)DAF5fQCjtm#sh-%SpjwqN6tX|Pk`tdAWDQ19e=T61EdQ<P{WEq7qKh0o2<3l5-2QnuzHUR$4xCyrb4`maBMU1
X|DjKR*#Fqv{!iyEUO-WRO%p`potgW%pxVZV{$+L{zB{MXV(@7o46_quyqC;F`T*oc)v_&MDO9+@^cDK0O0iZJf2(lx;hEbjZUTK
Qk(q4u;*qRvFuaI;%?WYw+A0ZQt~@~zidVv1QB)Y=fej6fe8%-!F!j<e@OaS5+anB?AwkWrbcZ-0S&T>G>--zmgyl79L<95a0pK@
VX`%ZT?u*uPE8#S<1}P`@Y4{8LgKGe9Bsv1dB_-YdGW6q*T2Y;N$7#{0_9F8zDUp^1Z`D0{!b>S!LH}#_p6?C%5yYBoPqtug+Fx!
gX~T9ZB`zUa@Q<+*RP!eR|3Pzzc2%}2Y+p~x#Y${u=oHcav)9_eVQn5F*(DTczqF0SeRu5kUgYoS_;6{0-y&FK_FAcGtw^@#jP>f
fMSa<HZCA(8?zVUBlM6+40e?wf{#ykZ+Bl$wNiF|elfRwYjzFG3i^#SU0>7XAa3ZA>DMuMvQ)Eo!pa2|b}2AKQ#TZZGFT5uaPJ_G
Q3^zI_8c&?bjIVjZ_b5PP#lBNmJ`YMi9{YkeF)@R@$PRkV<VPZdkht>#y@9(=~RA<(?1f#D;1A7aqdKzAHa9ZTD7dJI~bl}qNYND
9LkX@o|=;=Gm}SBmhNZgo7GV_q$O-jSk-}j%iw{!y-1BLcRy4*n&*m5>(+URLYq;je87}9-!i07^I_`@BlWlA^h%s9ujhFb<@ou3
Cr(pYrpKdMvj5`mPby1{YWFwfV-7F3CZ<+vHR@8hre1O6Sb5oX){+n4KxPYlm7AEJe&^Uua-y&y$}bkyZ+Q;dzZaqW;4~m5$e1b%
74+nc&Z@c@^q@e$Amga@5z;+gp04o`O$kbMWTZ#TDY`7LB^{`s7R?(gQLpz-gA_V${}z42iH?y-^AlA&uejtB%PWguUt8joJ6G#4
AQ>)5)MJ?1QM9L8!rV(BGVuW<Kz#*%8M%5X0LOnjsRYtAkoganzft?gI51xMp#XRSfzS_N$@og43d&(nwz`CjjBd~t8WII5r0CSl
Oihn97Zi1K0v<D4;j$^>vZ9+~im*Wq-9V^D1%ak#Cy-XqP)WVev6)Vl$(u}Zy|h2N*G&qE5Q%FgjEA~eEDlQ7XGBQ|gn!2vV=(Ct
c^$DrFK|3;J_v$hG)52aFd|(V+hv6SMHo+W%>g!1nmjvVby0dU;Nw_X(_|uGfQ(7wW{geOmSdLMXxOuACK)9YS#IHpO>XWEA~B6-
?rxh(wcA|W%Wf93!8g`!ltxY_;m4n|W-llu0|_7%j{SKb0!jW$OarPx_<lFSdOLbCoNv?yO&wZLp@q~3dD$_dsRpm0n0uWJrZ~`R
li=bcDg`tf*ugHBOI9j^0DV6VW@6ht8c+GB_BeNZy!v`CpKeYay}@I%1mdL|YJl@|a{&pj#DohVQtzGxeh51f_#9@4l~w^DQ&EOy
IdVoAS@6UAC>BHhVBg$zmb`ZRk57jM4xSXsY)`a3!S8-jbmoNrSG5fO?|4yN$ZKcIDHRR)_FW;>)xKX0H}WCU63<*H1Jx{XdvUnT
ij*X&nPt$)?V>ejB(sy@4a9N)9zj5VXcaXfSEqkrEJx=7d(OW+?e1Uwf8Y7z)?obhMDt(<e~%D25h3VR47qZC55y3_I?QOGAH7;$
;6oV&1H#v~YOYXu!v1|#21w;OYzR_Ag!+iFE9KV3|FGkqZkzpc=br9`)q05A;VKH{*H7|s5ELqsly`7IbRs~jy8PXt_``4Yvk{-U
uKl>`!amSj9sLA{7x=Pr*gbO|2mA|RQ;Q^z==)zZoNbZ23n)KBw|lJnS)wS@U))6q%qUthCx?55sH{qlygTKgq+4nX$U3SJP*Cbu
UzgE!e91*u>CY2A2USLL*%HkieeVCjkVP8fKVsvd_;EkQuudEAlq0qHmn**d6I4^^q6l0HK-LHz(Hz*Pcz(bKKq6RgD+i?~!qH7H
c8CC#s=t+zpQ*)-;M{#T=ZYPNa5rIMA|c1@ufz6J5#o63znIr+%1}rr*DcF!qQ1t+kYvULye2As#y}(y<9xuMVsIh8ksMbtEVjKh
$T0zS$4w%kYH@k1*8MNl!?1D$tyUgIGfI{MYAt1QDldnTcAmZf7UN$0+$aNC3b^oo2rXHx@Jkayh$J~M+e267AO^ey7i#rf1S~X2
MhY-~sUUad!)eRH!Dmelqzn{!2V{K|72;VP+JW5Bg<@Z;9PEZf1BgHKSHNyGN?9V03x7NJJec5|RvrdmlI4K8%efp~QvQ+sVSk_b
LV@X)>}m`*W~$;tsT`y=8m|)ruNi3OJ`90V)V&a_)OD)2zAig7MvJs0oVUtC>3w*nzsU=c`gc70s1i0Xazc<BmBqDsXH={~uW-o}
;e~pM1vF-5#g(AI%(*-8oH2-1EGB+ic&E60NS>Rlw9df;OTKz~q|K*F9q>22U_{;<GuymByZ8ER#eQv=YiI5qxXWA!P{}nN##<<c
-GjPNGN9-r`2<gr*dG3Bkj}_&$*4x)jh9;tMw+eig7G!b5zb90nyFbs$gmJ1vYwXK{XpDTgohj7*TW?iLJ{H|DEq!X19w(W8Bw<N
2!EbiEk4hoY<|P*GB2N;vsp^0AQe6gihpbtXjyxkF9^n9fW&EqNEe$4lz+eFqjCM7YzYhpMd-thZU(?;^Kj{*%guyvlrVmZCl+D4
GDvq0<w*}umS#TrF)d{>{m|h3JSDIX1Svv87Ylt2p~;$s<bRV<rj-Q=1K+|<B)%7j>u|V>@pT<bv9!or=>ok3o8AHqzAe~T3lo17
2%k~=5CIULvVAE(DWhb?I~?@L25Me-BsHC3cZR09dIp31WQ-o1^m-c)<<nb;X<%2s?Wa#1m-M<lB6#@?5a6Ir$I_l3yG9<)17?$6
eoU1hp}p071hV1G-fRGPR2HK!7ked4IFG030nwy$zz$kU@Fj&#_~|`ELwL>Ky-UNa)I2O;ud*L^nH|m++WDxL1LB$W?%LOzuO#h@
C`u_F6&y$?_)AmY0?c`zakt$J{1#k=pJ4|pep>Q_{6wZH424IBIzyP`M|)yhvs1b$M+cW{mIL2$rZ0JQSwbdPf&u{}7^oN^t%A*J
N1)QOe)^5CAsv)%|76{vBj@$i(E`_F%2O3Y$q7g!uA868JhTPjRPF#ZrKMpx20`Rn=Ohk6a0s)e^HJP>MH2NTb(O&3efF&t1T5qT
km5Kl9CM{RO-3{m-$*yJh3mID=P<vLy@^c}U>;M(VXk-LU5F87=97fC?18atlVHJyNZtaX+<gR7kf%w6qau;cdkzcK?l`G5RBFo(
f+b?5PgQ9l6qpoXkOC4#DXZOsBD)?isVz)Pl^l`4jjzXA9v1s@i`u-Be>(kXZCngM{3rNj`oI(s^w=?zv2=cwS#+e$y%usJhXKQW
7_F&^Disfj&`|Zi5|?$cTU_DVLZcf6QCj+{#q1G*MEz&>CCU`O4XLxbeafcwO~C{aNM|_UEV=@5*M)<}hH`ZG=%lyXvpvev-5uB7
svhUR$_Ez<tA^0L%M}B!pU=%-FTSUTt-0d4&i|yzvw0nUf`>;EyGB<R_v@z>CfZt_4iPKwtxajwTVV>Mt%=54D=a^+&{857LyAgn
1c;d=2sa*~$(rG9M=dhMkjGO~!yy6h;R(W<&CGSVdHijK?1gP?a~y&Uecosec!gc4Hg$iohNR>#0@Ps1seRQfcoA~-mwu7k%1la0
M=DogAU&nIh4QTWRsznqerGk1Epb3?XC2y)j+epy{|m2NVkc@Ve+l%Er3jw}5g-s^ey<3U2n3TR%>4W#?R1zy5u3GhV8GPjwr16%
I;`tTy<g@x#Qi$xJC9-f*lZZ|HebUnX<PyY@F=loW-N8%fI6i~7}3MJ022lcaQ&a3Us1-`XfR-TNWp;2FSsgubdx?o9(p8VLMhEc
1thTgHl5*29K1y3<R`dYBT4X_e>_-9FL$br5$ouq7~`!zmt>!v1d~Fw2bH}luhE6Oj;7wq?}3|%94b6Gsn^LskphE>t3Hzs&t;Hd
Eli#v$d<|*!ACNmS<j`UC7B|hZzxQZ8^qm4qh6T`!`PdQeW_0V-)ENgr?`D7`<`p83Z8F-HCK4svqc$fs7<n73MF{Bu#QqOA*IX1
bxBk9GnN78*U<Xkj&BNHh)SSeCa4Uf1XpRaQ;f8;O0uO@#+p|UAYq%Uw*OM++pb2{aL_#KQ|GK1<0rYNktc(@9pJVMC{Z{Gb)*Qb
t9OeUkxoRE7NWVEJUhk%m#tEd3S22AkV}E&hI`$XOih&<g4YvHi7tRPW65mbxgbooJ2Dy=VqIa&`eSw;#%?Rl<Z&lmkurwPgQ=b(
iC87-eeq<Idov*w<;^3&D|hEy((_W`UfX`1aQw}P1Pm4ABCD7Jj<#xW41v(Hqn`E&LYlA^o%NI4hzBges9>43=&J&k#VfwTja#j4
L(X@W+Shy5P&LY4l{EOrH&|GaM)<l3A9@TDXWfSwKom2t2cg82(8#ooHGD9oB+`&xca8PK*E$$Y^NRG$8rW%zFm2a>5RkHMC(IHm
6NrGPRauv|-0O?U;B1lWJASu0lQ8s2C-t7%!e=?Sjc)^i&G3J%ZJ-F%L4hNUGpbI|Pyiza#7IO`M5v}CIAmJIc4*G7_#>en2p+l2
9iysf_Xu#(4uRAUMROr+O#l@*HU^I|;R5b;xLJ$T1I|e5CrwaD5z7;FNFWW$vVn4%l(_+>Y)=l<qu#>cc^tX#fC1*n0>J}PiYaOg
CG0vYG}&;;n!t;!i3dRey7XNWOCR6<=YQ+4_PWhK;bUom;}ET+Ng(cY<c)tN0omoNF)?x$ZS+OH6A<Z#0NNjU5`H8&8sJA+SV%f?
n_;s#R(u#r#<cO3t&80QWGXtomdR8l2s>|+E%<e2=%*??c?@!t`%&5zBUMA79(-CwIE6`Y;LuF9@oj3Ox(1<&0YXB-9PvjRQq0V=
Nn)vlC@%YMwykIlA{Ffh8m*}f9x*I9P-MHSW$c1gi?z%oQI;Og7J~y)0*fj*8eIZ{ls2`Q4J66Iev}}gKuIFN<M)3)d3oPzi}zho
60wXJkYtpykCwRg<J58U_WQe+<J+!lp50Fl69j-t;)e9=gpENsV4*@+URn4P*s-0t>kzSZDujYo=2hDvS>8cVg~$+5pfh)mI7p=|
9D-1krQO^~F&p1tzny9&KbscB@#>PW@n1gr|C!UrKdE$n&y}^4!$cT}gF5KAc-ME@x}*8>LVVRwDGDt~fP5E{J~Ef+l*KqGs8|v{
#77gYE<+LtBvQ4ib}Mp#Dz0=7+kY+k40V2Ss0YI3LlHS0h}1uOcX>_+NTO;$8n;#pSH;{^@P)A*1mvXuC0d&UGpOPzq^QGisl4I3
Z>GWPWe`9t2pA}0anOxJv4Vnt?2t9?H@njtmnGzFnNhTcTdWqv?n0T*e%|}{jQmd(YrD9;Gd6HWu%>DThV#nzv=)IsQru~>=_a9%
YfUB(aG%c4Kv8w?BQW4M%`ai({P~#No*@%L1kC8lz(j2loFRv-@!<DAk2}4v*Hh+@_ar=#8Lpm}JbM~rJ2N|csBfm`8+l~InnRlw
VX1KEk(uT-Us@0&8I~*zMi}dK(90G_pfPfIW>~<%K+HAx$|MeXVZr0Q0gP1-AM&RhSa~v0GdRq?SqA998BZN6L1Cb)R$_5&7_&-F
O4$4UA1^$_+Pzxt6$Y4wl*X{9NcABO{nYPq!pq#O)5e3ef)0GiB!!rt3%tOS>W`L)>%zNeFfb6$M3~X^^;;F|xqeh^frJVpXYQnB
M?|Y&ZJ+@%hr1eoe^VRU_B)l7c-%hFuGkL(-(2oAI7y$+GD8DIBkWf~0v-GBvF#B8cGkPNBx(QvS%SP21;}ZAKeyk($ntY?&rXFs
5becuhjGD~4-CSp7*)|o7z*gtP_+eJQ!JmX%eBPWe;85mx1H#E-kk0O1`F}%r_I8IJ=>Itf|0~SfpWXds8b-OG<?~pjwO2J%*;1z
SR0oNN{NC!S`3bFh6pv0FGmaqz@dV^=#gjE)KQ!be3Mq^LA|$p?F|Y=V4I=P$_jUETTc2Rq1Llkw+Q**o^Kg)aWR9Ek;r6{B)tq_
)W>r$GM7bRwu&_%=ee^L3hq0!pftq-zT42M<vtEb6x~FHl@U#n&l3-?*C!pR#y<J82X`k&X;jt+!KvumKibntuCPvlpy<HXRQ{N4
1r2$2mUrve-&xn6-O@|QT2rYZ#GFJI1`YwJ?!K!&0!a$`g$%Be1pLY;r9jD+rEwtDIR#~a-}onf{C&c?nqlnIkD;2saU)ck8hy2p
5X)h@-t)rDOcLfmQZEfa+7y%V&Z6)>GV@{}bN3`#&N<77^oyW6%rD%0U=ScP2FwWn07RT*1WwC9^-v&I>Ppf4IZQP@YCdxxU8Wr2
K-#LLZ5>@)c`E~>jwT5BkrE20y=>pkR8C5<*9$H__F}nas3T$-2s~CS9=gEguh_^OiFo=<%kTA1HDQDB5}$5tUFV_}MG|8~Xg&E^
mTsZ1&XbO$XlgHs0OEFr4RMB)l$}3*&5|lVpr{wUk<0G69V3+7mY8BDUq=u$6)<(=rWIg4OK+x0AR<lsA(BcU%2ci61F2F)aHNPt
GS{_yQm5r#BfJmq*R=6UPN0tYS4xf%9F{=4U!%4C-pe>psUCukk5Z9WFVGi-3_cp#8OVY0D`%k9yQSe#iclDSER+l&JKHm`l;t(C
=KDIxKyl8Z99>i$lm*uHEcz;`7wKUTaGT&%xmql_Y@cJ6yj}dh-+T3?9DER;L9P*=rhfAz{IrLG8YvF^VRO$Br!k{omQ|f|P3hN)
dL!h^f`b?F$2GfLf_R8Y0l^*C$g>11{K?28nuGz_K(Y3>)-hu`>p(me_m9qXA47xG*u*b;`P&agg#QK=(k1!19iA+BF7h@I`{r!I
(-!ZbV{)M;$fuQLIO}wr)agT2iiHy9LNVc`>MIo`GHoVeaSra31;#BWpfHELt_|Arb~S~x>KI_)qDIw5y;UuH;3>1U>Y^s^5*<h?
-p8%&^!a%m+77u$Bex{ZZkyIw5$9andYwNbHuQIzycI6TiP-T-Uk*PBFujdNN8iRypfdprZhv=xWXaU#>X@X6azMIK5XXIjxxrIk
CvTAgqxR3akYCewNEjGlwz8v(<##FGZq;7q6o&*8g$Yr{^^yUP-n28JML`cx8OH~7yfN$!-eE<oW>UgjI6w10>)T8D_Y6H@%ATYO
5&0QcTHd2oY4(rr<mi?<kOr!nF8VG-xrI>k?b>JiE&BTLl6<eVd|7`q@_6fBOGvT&=%0%@cgO<3+sdhngNUk9LZW;?WS#^8G$c8B
1}a_36c#+CLM>>w$wO%@g+0t4ST-R@rD_-*G!Dt@{92bKVE)${A6XhU8CJ>p-BW&2L{L!)2$&%hkU}Oh=v@^6T^`Z(WC2$C$3hOX
z`g^n9Y}K6Yt8aBCshGT4Dik}2Yyo{S^z|(kOmv6lf=<Bo3~=o5)MfXdm4fB+j%7vabV?-ImuZ@2<r%=SUhPGJ<7<@WwY|qiXl_3
6h!gmi+Sa^{&xZ&+IP{XLZ_AM)3hjs)-uT8te+qOJI@ptnkhdDUe9F6(i-OS$PYYA?4K#W?3l%s1SMEfXry0e7!(k5H%BN+KMTw)
<SaMq$-A55-a_+Z;JC;@_5w&#S`~LSG%$*~ErVpRlgdu9NS{@ymegmd7<!zp*B#K9m4#@V&||*?VJcRy!{WJ3l@@+lXo*{`1}Jzc
HK)L^EPN2jFhQ;tuC9^nt!o?Srzm_pytDR54U|!on{ZK_N9T%Q{WPZEjd4!~onMj!;4#<mjjohLYjQzbB%1St=f`_e)J9=K13Hp)
3yq0YcnwpB=Ss4o2M(QM^X|w_JJf_i4Z;P=V`Wfu+$dxLh*_pA2CoTiVfGl%NL{Q!t{685uoH~P+-2m%b28{-Z`Jc_J7`lxOlw!y
e+ktIMBaL{SUoDkKMz5K49L*d08ByD<xs#0S36|Y4E<W?W87vFz1Hz_%b|2MWc-UFMFrqZZdqF0p{)qPoMRs?N^yf48}9so&jbzu
_H7M*Jn3(KljlVq^*rg_Jo|O~T8F;bG$pLI)qQ=LvtO<yiO0^G6t71~NO8EU&m!cnEX!m_=SfV3rJZO9H<f3{Gz)p+@_yjKOKED0
8AsUKbQag+NTavk)*Ea|5lB8*M%K(Ks#A)fB=>Y-&le$zSyGbZ<1YfzSQMdIh0(!i1G#Gp7IcbCOP|)%FZZ3@N1FH!z-gM4C&-JI
6I4-B0w%Kqo~{59H5@~U_}E_o7~&rFIOlqx#)A0go8KBAk0C!r@IuE<4mq?QJh$8zH&iSNipjXR6uXO;6eHBh#eDdO<H`ehx2<}8
qTtL=OQ@C4%U5x*UPqA%b%6Z+L8z%SVEn1IM3QaGRj@29)v!zfcH(>a!%!Y#VT_*?#LD==%i7;&^lcr@sRYkswq}-(lM^V+CfH~a
4X6WCBaaH@*ug<jgwaU=VJczx^r<CKLeQ2P9|wB;#9W+oTn!T;GvD3nFc3w6f`zC|_Jp-~$5|eSUgFyyO{dfWNo}KCZUlG_p{na*
L?S#iA`jE<)<x@ny1jP0e70d%ke`bpVWlA;HcPRd450#~#z>RBRR;)m+>_a(6IFx2UgBb;6J=2$eN>U45-1_MyIn)1J1!<2`r1r!
q_CtPAXuhLA3_GTHaJln9fQ|xc8LoJca@On=*$TQfK)^y1`R5I9~FOo%PUG=vi?9_Mh6`%nxL5>nSwHH&=NNkfT9KHljkbpNgk`3
3tUwO$Cq||Bmq=N0g8I6tS>1*=0?+#uF-tI3#bhyXq9x`u5cAfUzK;c{i}0cHO7GoLBE%B<v$-1K;&iYpjuMEYgaWES+lH=4Tu6{
5M3}}m0Z_Q1=kh79VqnVcO3~y>Tid}@{eW$v@f-y1#@eyUB{e~8bz6g;~dbLNH7v7I%jm_k(ybd1uWH?y-bFlQ+#_G%%n_<;FN)U
ax@&5L&Ua3<h{zg|8ohHa-TI6F_@Z!?rDC#MxgD!t?R~x4k<ClV!hzI8RDX%k<n{amm(CAcXxba7oe)#mqWr#FC4W_FCfI`dyrv6
S*0DTFWr%bm@7`;mjogwxey_LKIpr;Ts6i^Cmj(3U8f96g(I%y5#MD1&=+mq85G7l@O^(MD5LO<5j_oXBke%GEcj(XVk$%xQ}R@-
fha_^-#xg2vxPEK3b*$7{KDL(D1z&oI34IDKz9NAwR4qGu^07`u<{GSAG)HeVlZ(5*%4b?F2ENvF-iaw36R%!sYz{iv+{85TVK7z
GoVHvv@YLuH%=vXUHNybHmW4<xX>9L>%jQ>q6WsGp>TpQmWKVN|I*uxBNFZ>cO#p4R^uTZ9teUAWOEy{om((1bFjaRX=}_6CI@Ht
+GM2+nU=*=M1u4V=`%i+vYzUpU2&L;rm0xckLyd8hYa@SIGkjrcbzVA?G2<icMfV6YS^BT){yxx4_5M^twi1!cosql7Hs^v{zf>l
gJRaacrA<Q61>^g^%N>EUb`ec)D7qqf;P94l*+O3y8_7dE9yVI{=icj<!guC5_UpD9nJG@agV6zWKhuo4-k?DQ)m-t9GJw)1xUMZ
Dm}ft`|$M!>p(#$0U(lxdw*^CoWZgVbns<C69Q50-A;3$M1%dc=yW=+=Q!T94{AF;P3agQ?^okoTBpYMD-&ip8JH$!RY+rrZLis^
1?!n;kKy;!Sk-LD2iL+5j5@vEZONsV)QXVJd^msMJ_8F~7W^xrEUgbHBs$ZOKB}sH{A$HeUPerU4~0afIH-dwp_|Eo-QYAm7PEXW
#E9le=Dka<51dTgR@mIBkCL>D`P;5KU253XC?A)6Ivg7>le!Ca9`jU290iq|Y{`?=?7wS9YJA?jXFI8`Ip<ie4Q~5Rf^)0l^&#YR
HyG_I=0uZ~YetuwTZGanCQOm0t9_}h2@Y{ttar4a7l}qf#v<j!rqMz(gss6iqHQA}qb_q~Ty!hP6&grhhjp%Say?}&`|3sXfWJWc
^XB=H-Ks&#6wixX((GQ$H?+vq>{Zmv_!26wel@YKU)P>ot9;VK#FUGMW)4KgF=@uTSST-Z0m#MH#)K^hRE7%*uE%O&GP*`ZO+gTI
NOJ~AH;96ykozlAGFaydrddVA<|g5-ZR;XIk_{=P#utN1_=`UlzYIyRlO-9Y!f?eUw)%@}GJ^Vow!}Sx-PYVNnll`lnxt#r+B{Xy
r>-uK8806h9HvP2lEJY_9Ve5aA{647FR>UieJJmRQ&$uW^3+DJ6&kXsy{7#XSZtzTWMahFXs{f(la85Ig%;8pk_rJrK_i5tY;9^8
NNckfQ0s-O!`xC@b7Rkp@2uBpS?C^0AaL{ESsZJSuf5(x#zpx#(gkC6tVB#Jh@y#7_KrID*X1jcNaUy#rpr}UJ5%CW1QKI|-@+QC
GSb;n%sxdO`?p@h=DRu*JCcR(VUkU{ICl~fqVXa}F<Y`yBotOYPBk<Kf>>Cw*TG$oDWU9qpOB%eOP<x}ml{cEM#43)(ddm`c5GmX
y+l?UN13!ho*^Q$g>?jguE3Zeg5dAE__(CEt{g#FWys4#SCXQOo>Y5TAOe?BQ%iD_Jk4jO+a@m16>zREO-+XuS1XwejoFklOVyjr
<E{+=hcld?o%fVZftvKjQ*}ydblsvas#0oUg=Ha1R8boXBQ3tA8g1(MVu@}k=-xLs`}@A0&l-TI#hW`cX@Ey56Gn0yt2O*CZE|)W
3~*?D<XD}Q?1C+OCx~Gcq!sNjNhHWfBgqPk?<>#vK2B12I-jUwuJ&g+c~<nXq*u+L2YHE70@SN`4+Yx72q2kQsbUop2Y`}!JaL>4
LgFscbp`Bs6hlWC2gU?36jsoMm8d7YXk~%O-n$DW>?AaW4^fVs99<-;fFHxH!8{a7OUOw1D$GfD5(Sw3JB{w^VjKHfiiju}zV=-d
gaq*h2$*S2)Ng~|k3xDL65~^5Uy<Nd@Wq$B98HfMG#pl5?bDYuT}caIbPk<Y@d!}B^Qx*M%X{vJh5Qu!U?2kY15v15ZsA(;z`kWn
@ZDB#V4bRh^%0xC)b1M2f<~7$pm~Mx<*Pws0;R~(+g|(9S$MHH`zjKP7@FB{_uGu>tL=FKgbE;lfrG()cZuwQKM8FQtM7=eU`c{*
{a`AABGyxxBm)uRtGNKvr+nbN2*w70(GUk6G^}pmOGpw5JI#I_)~lZQ8yvE8M<uvt&yJqBo=g@T2#8PKnHMaDNm!nTCr@U6y^l{)
bV6a*)LzIlc`)t4bj^m#3h0MJoC^e5549i?3<3_5nOy&JQo8%kKX!odkeep39H`+5$|bmPx)m#_B~3OGS0i$QIs5W;U}An*Ve;mm
VOg(TVKl(&-@Fv@=SXNIwhpYx&QQU3TUD=!w)I38sR~o=bX04y%(#9zeHTOza*xKs-2N1dqP1A$M(uBCcja?%+y^*|7+98M`NUbF
sdeJn)>oxtBzY9r%7UKJfYmt?#f+$7g3EZ;BWLud1A`KuH_PZL!L+K58Dh!_ziT_Zi%`D-hT4y0loLw6xLLx6n{A3pr$fjZolkEC
-?WZiw74TJRHn+HV6sR;<>R9*z~LUveENBG^ON6foFUS>$t2S}2rWzJcyTzEyp@MRy&jY#%5W7|me}3qcswvQ(W1a=ykPj<vw7B-
WFG-p3npy%78~~({A+sf@SgoSyYGT9Y62shQ9TbxNJ0bzw~YK&Ra+=Y3R4f&u=X}HzehHa3uZjBE?f#|n_`|da`w2^g{3;M^KkaP
use49dWT;=V#eiVqabk;QO~<jMvxU7+Nr2uN2#a5#(;q$6_t0fwq4AGoQQuI&&@?8l#0^X`xp|WIlPs44@C7Dh|+qE#dnd*a&kc-
<(hChD3I7cg!?pH7cWro<ylzM!Gw%;l(u@;)#>F+(&By)8Py#3U122BnF=L|`JX#*>0C=47I@Nou#S2a!_d0%p%0CO6_s+gUaLDW
`rffrJ0;g3o`u;`J!(xIToK$E2OUO}2W{)jr2-6b3NYbL3Ib3>2R1BS?2I)kmLdOA^&(SP>-1DOzYsJiIUsQM;&r7P+nzsPkxtsO
)(X(~Q`O3qJ8t9i2bT@U0mNQA|Ap6%w}tWW!w2HqY*c-C@O6vkde%dwK03TkimI$D@B0If$4wHyH3a@{@toWw(rz17&?N#-!Cg{`
`&(NGf%<NT)NjcI5D5{S;>|C<{?gPPm}Aav(p9K1b-aUmJxrWUs^52d{|5T;Y|6*&TI=?BKL0RLA4#IhVfus}LaGvgf#HlEM4dh-
UOYHRAE`8}*k@fAh+)Mj9A;j_^v!5(R~cQ%yhQR+?i69e17U7I4=N=6P%li%_+@ZCI5(NVohZ&pB<rvaE+6<{OIJYJP3pJ*YjEzB
7is5CBTEW5+~Yc?sl93jj0az;dJ1u=-jW;t%j?W!>2^F7g-iI$ExY&E0fW1HD<~oy6gKcVk4you9HIL7ubdyRjPQAYkj5OI?*E|L
ji+R$9_-e4$a%DY=qOeX?F_4YS`uDY;jf$H3swH1xiSd-)Pt3wxrAm=;EqkoAuhUa)|T{{Ub4sQ)g4Y4k2Q=Slt{K1Aef$)rF=My
$kc2BHe?**hF{?Z?PG0y!jGLq`+qNCeVG&>{!i@W@$bR@f(pFALIngef)b#r??DL#5D(~`BCH`IK$0s0z=Z;dKop?RpcEn@r~SY6
v?~9ltct8mY+S2iCPb>*BgYI?(<zH`+%0Rnm^SH!Or$ZvOlX)RXtv9L<(Za$@6aZ)DJDp?sfa=82I)f)`F;QK(K6q8{~S9%&`6s7
1wmIM(S5D^hqJ7S69R$d*m`*gkO`$d9_0aKHL31Tk^pMbes76AR7tt~tPJsCDb@S__ots<`_EAR-fct^$rOj})jx}Oq{1vaekzNk
FBIM&VnmAnU9bfhU+h33_oR3`;eQHE8s=s<{COl+r(He<_iSY62n9&ghZ~j}RT<L1=r<l+=k<y%`wzF>1MWgUJmLiF=)Atw;r@&s
eI>SBj5t<nu-j_&P`$4s%#(W2SKBb*v=Kf}az8Euu#nL!#CYexdXh{;>&~UPK`v}52q2>f|MQ!!-3zsZ%`^;JmmlgwkMa1RT9DQQ
r#_YRBdlIx7qqhn+DU;$10LJ!L}i3WuCxP|@`9!Qq}osxU&enAN%t}=!rIn{D!BK~^+w9)mfn-$5o*r2w8PFDYrani6`?bmk^vNE
CC$r{^{Oya^Tr^MrWNV}*U$=5AnHJ4*EbV`nsa;BVkWvmpOT1$7=jfwKmZIn++tKBCN2dr)P<hq+rsf7NA@0wo9~A{eb5^}tdkH2
k{KStEkAd!@?LVs9yJxe9+Ki@l}gRHzdBVqQlWiWrEezVjTt#fX9BDdbSNq-D@b3AgmfCUg>7v!D){9b$}Gg}Z>7a40c}(IwOwBg
LyvSc>wYI7>7RH_UCh8Eg~WBURYx(84M6>AHHopk9WXfETpYyBH2Mlw3H!WeSK>#E1NnH7@;*TYO*v8Y4YB8)hs{u7xJzMZ$?`c%
${Va2i9m74p<YL@@c4Sa8Qh{+5m9dr=Q4j}mBNzewAyLPCIf&71DLmj>Oc$%Nq7o9usbu(JMbwQI+rlf<4*U$qX6XqP&?QQkYz*@
%07M|P2*M~i?uND-Qm}Fod=Mp6>UW(L&V73&H-XkXX(oA>YcX~vnZ9RJ53%h1av5(zD%eDSdepd4x>ToevU4grxrAY*kM{YQKm)!
xKyAefXKTOfof5x`bjF(Aqn$;`Z1oWqHcp2^wLxH{JN|c3LScARA_ycoT$;+*05;kQ`DUzb7A2oM>eD&KD(~xJ38w$L%o6#Ac5^Y
C+rUvfH!@17@=Ooa66YAA@0Oq<qLs=#+2$?O~sl0zeQ);;rA#YmEC^9gs5s@YINg@4itC_qugu-0zg%PTC8(%LPz)emW;~>Mk5>b
x&kC$<seT4VY*JLrcPQ~Uw68+K?rI3e$(n=VxauWBKQd~kSRVIn^X5?gW}l5sV$Lv_WUReM#d5_!VGq|lvsIAzPibui%tT*${y{{
1;U->9zIGTTF|QyGD3nPBP#G2+h>B*P^5{SC_U=ORn&2kZAj#G!Xk&n*kXkifZ05LCLMliQj$E4tz<+;fi6N4#!V)I4B$J0cCU4%
5lU#dXy!!9a^NKy<07LtBbPPbbk3X79<RSvbVNiu`g4xDDwgt7vQkpL8aLdT2-h1!F*!hU&m)b=h^{vrbHAQ(qOFCPK>H1SZYD28
og6GT5tAC<Q{Zoe`d(Oc_tN!GkU&+f!t|9;yknBohDX$)stqs+b@_jIa&^#R!5p<g`9ObD9hi#h<PbqHyzEdMcG&aIS@x}PnDxi0
Q%X31+Yes^alU)cuqMU1i09L(8sumqO9W%z+}9WndfNQzIP{m#d8wY>y$0hO7gJZLyRj%>V2R1toRD)sC9%RzssP*+T#vLH&tg<B
jH-{{s8<prwZj=sH-@m`HxlCV9Cwgv%wRky!;Ch1>r7o}NN!99U?L;G9Me8M#|!WwYP_te5poZa<F=4aBQWk>ip+Wm&H#n7iNMYl
XRnJUZ}DPh<}i`!ly+d7*(D0T1=pid*%e3xG;oq`Y{d87_>oicwg$h_(-cDcfZLyb*+^`41d-n#4vlE?CxO6l%n;Zun}gl@6;eS2
U2nm}@-9&BZh(UW;8~vzkB-G!RSd&yt2pLo-DOC81R4r=Q+mukGB4V{I6Rg|BA{<dcSV;G^#%e5=4j`~F8dy;%)&tM`31@Xow2H?
Vckd|y4)z9;qW)St2GlCsBF1j22-8Jfc*9>X4ZYk8WSkj%B=c%%}yfA(`c|-h{4Z`Q?fQj_h&IpYJ%Ch&+XUCUu|GC3=!G_y{4rO
h+OjBCp|0rDh_ylC>nG{Q_Zp%uO?-&JO|)i+(}HshG7JaRTNsHLs%Ks=NvKaq(V-T(#jbx#_EC}OAu74TO71XW&CxLRDzIQoUk;#
Mxx&NQiy0Rn#eeIm7PIIAd|AM7YljO0zRra2UzNB+`K>}2XU?PRC35+sBo(r&UCP8W$Ue28W<jAjMR$2>G>ZM-y8Bq$g(d{6qw_r
9(&3M>nkh@zU}xNX^}s%g|9X3=}^8(;&XsIqOS@LHpX}uky2qt7Z3^r1QEw|bm(%+Tmv9|Oz`xN^xm^uv$r5Qr)Qr$G5t>U!yGjB
gK4T6BiN7y*jF$llE|29fUtlBfc_7ttz^anmc=<q3Jv-2>OmTF=_AfoXi_>GM}{~&38F1(+6KWMNPObUL%A14>rnZi#Hqq`g&LBC
oe3l+z9>*=Eb8ep;x(Jv`J!8_$1~DXxKZ0#2N%G`%;ArqFbak1G#y&Ke~{56UAM9ShZ1$pLhF!&|6G;>;#fgmc`k%~Dea$4X8=t8
vE$Lh`mk7A`Rd=v#H2(iSY7_-t8xDj9#Q?${4ER=!Mi(*g{QT@tZ5u*F8pCw{vWvSL3L-p1C+(;a;Mu{Q#iWcT)M2LJyZ`Pg~JQd
>M7-#h?TB#K77F#n<pIQgL~HW(8scKg{Qw-+YzZ_tLc`Ur6J<_hFJ+#1G|myD69y(k)ha)Oy`O@IEnC7shPEBCY?CS2gA9TiKc4$
Il^GfXqyNRT!~rLyQ-2%Gv1ZC<0!pmQL)i}yL?*LI8IJI9GG6-AUouz&sd~W<)&kKFl-$TIaO&K`fct<i$v;JHdo14oakWb*9UT;
`^vIL{j)6Di7-={j}<sP``dbs+v-9C5ceBC1Dpf5z+ypRdji8Hg}P3MKSZ=^Q;alPCX|;F67%b+m;_lsm?lp$Vab|+2&K+~a-G?k
WOzMWtlEl3qBY~8{^yo{&Anry*;HPOxps!ASw6B^@_^&afl?{88A$IC&Y;}WqRlxOV!|9usUiqqv@9Hrm)Gg}f0z9K@oqG0+AhT<
-3t5)!s@gAoP8WQTv@12SaSmsk^u6h=MNCg$b8RAMuMEf3);nNR`u+9XTlUxmOZRIJr_D{N1|PP5=3jz5}eFdj4Mgs)g;jL>p&Qa
0+TD}MZ?-*?f$rzeI+3L?OqesK|?ET&4>KdDE0$NCK{6Pmr?Uku}Dgz)yz7A9mA}j${ZF4ZI)0rWgxPPPQPo8JywL2!AgRqb}Ez(
Y~SF{zz|W+c?BNtU$jxrJMW?6S#pWdC`}6K6Al_!=Qbnf+Y?&)rl*FB|LwI#3a3w#vmJ>JG0%g@9~+H*kk+XZn7?zQNksTAiCQ$+
kIA@DIbRoaaBQok8)6HKk*~dCxU-B{ueS`drr6o6#=gyP)f{NTj<g35u5&69(<0<+yUpCw%GSZWNI~M!nN7nBPI}>}v&L~p_nU1R
S4A>(g%8Z<?Aub$mYD=rATiawO5x+dv~qZmn!XU<<>|baK~A5)s_t>UYQ5G!C4zY0{94~Mq-<|q=9_cbzv%ZhSes8-N%Y{eg1kk`
Dq427lBH`{LSa<*(b+`54-YKQLDR#_yG-Zt<-Ww94Mg_HUL(VCj|b~5PFenFj&Jq&x5j<H-UaGw*I(Yx<@oXNs=ou9Q@eU|q<7HF
G=@)&x(*J&cgQKuFRtJ1I>p;Y6xWKj4^8;rSrYQQL0hvvKBxP?4J7#ZuT9i-q34>XsBrfk{oD|J#S_c_OEM3zt-p{18+A~x-QD3&
*opVAPgiWADUaTn9ogSs2I0F@``M}jim>3^?BZS#nXCW2x##a4KF?2JJqD<k^i360Vb5o8f5IR-b{(zb?JB%(DeN6M&3paR5@Hqj
N|j$$EA&v-jSNVb_b(5LRm)OGKX+76Q~vxXW8BLjFSUDj#$39;Jt;m7sQ+hfzhp5Vn&yk_;I;c!jUn1plOF!$Gf4ZOgWL9<ExEFI
Wo*yepJ(LM(dQ|SR0{t_4+XYmO(7lOiE^s9lf7k{?J>jUY*$vp&a(OPuDCLtX}8Z+FQ{KNy_9;+-$Lgq3AvftFZd`~p5A<J>~C@Z
55l%Qjx@%X5`eQ@JL4xYGOEfN|4nRlm&PE*rNqdVGyS}VD3l5wJh_<rze8oEBr3RH>><Odg&t*#EM*wDYWn|&meBfvFn?>P-F59b
K>axmfIs$o-#PC7e2Rm5t&?9W?eFR1tOIrG{Au*O8-=WXvP5)__*;vQszPz|mAE`9Msctt0&~&+=zi2%J%*Eean9lAo;AES`Snvq
*aq2e4;8yhi1@qI9&DzQ(A3`RJth~V{f)o7ms-VAN9xAxAgbRBo$SEs>`xzMK06LgFijrb0wwY@H<S!gL_>`f5--tF#?uUwlTVFv
SfM3xT33Xni^j2;slE9_%EHtWc?v?|r=q{ZM*L1ORTuwVtuZA#(VB&P^R4@-V_m<Txt|U!G@_bCUo>#CtT5Nf*v_pi?^ix5B8At7
O3C@JT3#gz-;`JfBVLuOiAt{IbTJ!fW@eHs^5Z#rJAErby7<+_2MP%S`6#1h@oged^iac5;LLXMyq=ig-Pc7QR*Gg7ad|e^y)}qs
aNXUrwWe}4QPdOTvBS*tn%L;Ne2nqv(w->8o6af6S&1ZX3sw2)Z%JmtD&xfd+xN~}Xa>}?YG(1ou`Lb7!<U-$Bk}a3O=V8~YsNIH
kwc>`gQ(TlLOdmTg_!PX231U~G;)+Pq(Q{5GUcV;8y{<>biYTj2isQDeFUhu*;ZhC)Gi`Gj`$*hMMo)E$|_D8pYngoLYC>%q~Oc)
ZF7lnHLCd8>bxSQ8Gk6t*{@rLXsBSSrF7u$G3goCx$Kj))metD=6w0HiI7U2sg`+v8q#pQcco%~8c5UCS=P0wpBRxEDx><<yQ<uX
dbfiwsLS&*Pad2wZ`Ctl?O*Ro|6%Q=YKCyIe*f2F$^Do5yy{k-SC2<=cAE_kk%ij3DfHB7q3bCSes3D%W<E>2dZp=XSGVKKch??k
qv~aSTdh`y(DL9Y+mlvp@3M~fmu0}B64a|>RhjnlQ(v4zRh~9D#VGjDTZN)_TAIgz?jmfat$ZuTK30pYXyCJV)!VhSqPw=;cZ$|q
+Q!c;FV!9wx6?KpIaSXSk}UY)Jts7tyCW4k&17vMGU`_FATaVcX9~)lm%D4Q*o)U)W!dkG-q1_v|3t&eP`cP>k*4oX)$J(@l3?A4
qYl+XL{N|g3RUlM;LGV{xu4N^dCSq17EW%oBQyB2(ydC+i4R@eH<`ckU%sBVp0y0$N3repYc{<;JLqz*I0ZWN9$$a0=0v@^vQ)+D
un&Y>7=lSv`$Nh2$XJSZ8OS)DR48}HsYOPMi~hzH1W{l%vQ|ENZAr$8=BJsF(rKDwXZ?r~KVd*f8<aqv+I%GIb%GcYASlz9ZQ4KK
DdOh|LL3er59&YZgBMr+8?)4phn`J2McVXEj-o17g7;+wHCs}(R5XT)4Z3zqj4{);=q;`>i$aO|p4u!5dwGC|cRx^T(@kT2(%Vb#
kCYE6QBUo<qgS(kQn16S52?Z&sz-wS@8IB41ka<)TtBY1tICub`h~NN^7a+eBAFS*1BWy&>;Z4U(%!ye#$TYt=Z_YAk+5Nb6hH`$
&NKr`4StjvC6J6JLq;3S4o@ct<QniB-}Yz@K=lMyO^%>GWFzbOxDH?ASzJ(9{Q{di^2}123L5iQ|4*mgO*zky@fQ*w+5NI^s<}O3
cPvy0;I-BHg|E?B$#hX8JkD?W=dT}==l{g{4~-OtB&DKSqA=f+_CC*x{$2yb8c!i<MEn>^-YKn+R=QtLX`S`=ZGs-j>?i`C$AxS9
#BJbKf?BF)+aHflXGG9*|B%xgSg!`t=~V=RP?AUh_SpNL;$wt$1f|M1CGvGcMI}-%k>+N}TGyXA9l`nPV$CS{3u)ag<^=9I_fiGN
^;w2utIT)iR!J&_At)PeiKlq#i9@{3Rq8{2^&XrA_o%38VZW;LEQ$NTtmi^Ih<EEo<T(z1Ne^R81<lY4kqA*3pnY=Q@*Wgefnmp!
1gV)Aq|3N|{9(t`PJJG9_P%a&Xxd8Ze0o_F{6bV&KWD;Fp45j=#Jgu6mz3&srr36RxPheVXtHgBiWN>&a2KM%s=10A^E=ulY>Grh
K?YNIVmX-p)CzPmSzbaJ6<$i}B9;i#h$Dtx2ME!;ukEYiZcfEdtCK6#>pzb3FVVQtmP_aT-8(lW-nujJW;Bu3L%UQ6CV5{&Gx3un
<h*Q8)0I|;=*`Z)))+iCX`wn_n|#D=QuT(8Mn^VQnXW>V+FLYd)!ux!d-CsNPQXe})>-Ba4^MDP0|!;GSnyo091jFe)g`tP+15~_
DHZ6Q9={I!D~{p`{%tQkN5C9?SH+xCq~!LC>V;$o*lxWgQ%~J`$LkAf&ml!f7;3_er>Iza(LbE|FkN=@VM75_;rokT^o>_MV`1sp
q-mWlx@JMKd}Lgukuq4M#YiV!H!tkh5l}@0iB+hN4?0#^mb`BkC#L}ArNuMan{Gmi)Eb0PP`4)BJF)#|Qz0=@K3#Ujspwx`mY3W_
hF9l{L}fssayXFkZfz-tocV#q@wIqM$vNE=sijl)sMxqfa?}IXlOxA&hp^%uhg%6iumnA9@-o&Bhqp@~W%X-!Pi`~NNgcH>dk{dd
ncSnutLj!-PV=>Wx06n@YgpTYf!K~dxY$@?LuuLC?F;Pk(;>t^oO?U3W2b7jyBu3l1D}1i7n}A1Mn%rO^{P<Tf<+lv*muHvffOOi
9MRs8!h-0ym^FBj?V$0cyOUxPnCY2~C@;+?lPP#JmLhuIB72u8@p7y)yq@15RQ<2NRnmfL-v<^FSZI@q_LBG~CEQ}W_k2gE(@Jw4
D*5h_1<}x;p+HIFvq6nKRCjsdr_-lKIz)h{ARstYDop0af#I+S-f235f%&pY_!w0Md|AjqFSUY?5f1H@<>fcpUlmHThgtNsCwlZ8
HPl)_cc(aHsiLT>hTyRd(3ef2N|g}^=fKKUSxXGNGkeQ+UNgbJ&^`I^Fg<V~s#%qGFTmfl$oQ;a!ngT#Uv>PRUiFd!B#z3`L<a>I
lBCFQFAzgOQG4kkQS4DcT{yt<HcMOu<hO=o!5ZBn^8}rXgA`^-<t)oL=PJ4T%w)l~%^p4tEmV-olp~hR+MQ0BSnlb8L88RHo`$>q
?N4c}QGPR+;wU5~TC6(`t{Anx^-8_(cjJ2T+bdvrNNRPcp?~J84S!OJ6~i+sfTxNMLi%Ui$T1Pz*lWjGz0Y+q?%_WmS~yU0(n&27
BbI({8)l;j_r>*TVpP?eH@SVKEm4Z|=;BYVzFXG#lOuoJg3Xe3r$WSQE*E>x22i|i>>hz|uE+u24gtK58ckEj$TOJ$4J0fL$*D#C
k@CgsMxNZ*wqw#Mn%(#>qEk5d201tCubG%oa-S1zPCs6<MgKj4Rz{13j9!H`*erhB7d&46aA*@-IK7uXD!sLH<Z9w@UQqHZBThoP
XE8x|r}TYshx!*fy)zFuOHD@CY<!ILeR9EuE#4h+Xkb6iynZhxrs0V7o6_z*n9Plpht4f;vC=jGqWk%)C6<{ky5pg>2c-3-MGE35
&4_~=_rQS|k<lvyJvl6;up(#%6$<cW2uMg51ZhD^(ybpl{r}xRqrG_DFkgHg+|%$Bg*tW#=<;=5MM2oq>=`6}$K&rH@dE;JkW&5D
=QnBLxA8mnr~8myxT5sX{|pa%;n?S#otIqLk<BgXecp@Hh|EAr{VZq@9|QLVZ{O&JpESn+5-A~s2@QmUN%o~O1By3bXHlCyVc6qY
J(p8g9@2xZwbxH;J0GplzQKimfY;?Tj8p|P<F8-)PQs(WRb(<r0F-27)3S65=i9qTCP3j~u|m5x6c!|bWxJ?U@G0aUg>T;xMJ4o6
(-tENqg4i(?yK4-UYH&M|5qwSA&WCF8sXfEpy()`&_hR_{2l#qBaxLE`tw?ecAIg6YdOZxK7qyy9-){wb-IB;CGEqyf?HX(tv>09
^}}>j_!!&Q%UWqJ|1hFZs2z9)>KRZ`S8PCiEQ;)p$aBm}!hZs{U-4n%>ERF2S%=#Okld7e{!hInuR-jpa*zQdh~mKn1SFt#W=^GK
@?;Vpdi^TFzTUA85!>*iq{zuYfk7J-9YY07qI#20g0}>fb{{cD^>$Zwx~X%F*R)5HsTf^${dhH;Q-S<^rU1c37DjH%(~An8oYP(k
$@zOvi>?~{m<UQ6Tp_~}5U&n%d<?seL7eAWXN`<O%&s_**NSHCXiE0#*xevZZ><V==yQr%QX&E|`>UI}v)7f?X!MlHAbtuKkP%;G
Z%k(O<7h@&U(gzqJLXdf^c{b+5<Q`RnE)D<1i+{Dp&wM%NP`&4XmDW*3tEgLLc)qM647M8lHXJGfw5Fvq|7Fi5e*Rd*Yw}*NA@6J
qHa-8JI-6*anJt8?KP+P@8D_uKiYBiU%$lc|Eis)GvQ=F0)8*!R8(yW9jYP#2k^Q$V4s-_4geExFw2-9hervaB%HS2uK4crHrd_`
9_~rd>tTH&WA#*WC;+?L`kfZY2hPMOz}xcC6X=>HkW4rXn*Lb~f}&qS0kDd9=74)#CI&%El~o@=41q$(cJdn1M%t3=<$aZBIQKtT
5l@E&7B-!}uf1%X>sW{ts@~Y`KWACii@wuKlPgaxz$5Vf_6c%`oeBg<_%FpTk{BSv@gsDCoK4CD`cL8F(!l*}ALl8i*%g9)5uSc~
Vf=SVlEiI;C(4HO2$Xo!Eiz1DgAXRX{$6Ls5|`yb{?I;uZ^NC)C*uv^Vab#XPJ#JTXZ5g#;3nZ=55VI_v~~s=fX~Fs^iIal=k@F}
!oIpkAQ|iF9>$b~M3!^;MrRUvC=;OJEl)R@gD{=Gwi-kGrjrvj8)&;-h}Rm1$TKBbTeAx97p(d7PJU~y6>EjZ2u%sSxAIry=Jfwz
ccVjC<#;nTSTRZ+jWHLb8>o5>b!Vq3X?Tt8b2ANBSA`eCy?mMUR!^y}CGSpXA4hgVpKt!zS9Wlxtf`-?G?)a^%5|mXq^xPeOCT{7
yRbT)8r-Q?dl=V`W0)l>AvEr1KR0`w?JN47o!72QlECLh+Cf=q9K%4QbgqU3rGhlF$`^xgvcRY^P_wkud+Vn;V_sjg^TogJF}z6s
2BU(#C@xI=J986NQo`A}GTHmRS8?|n(vX+kz3<!v^K9(;YMpY-XLhFy-KY)qy{n?kt2xucRUFBn^M!+)wv>k3C)@2i^W+a>CUF*h
Pcz;&Y-KU!38_0;!+O145)(}JmD6mB_|o^j^)7Nckt?r`wD;G14hnUWr)lFAyr%J27S5btPANO(QY9iVbip!1!xV8Kix*leidW5~
Xt<N+(&VE$*BWU{PFLCOEo7{;Q{Gjbq*oW`UKg!s_A)lK2$|j<Z>ApEke*_ajS<^yFIr^22wh^Ob2(_&f`R2su2}G&{q0DZy_M}t
JeYKB#ua!6pMj>ZqlS3ibq|-)AU#*&W>w<+e6F*V&vUD;Ic$?s5MI3o$ghOim9E=9uq<e_5ykJAufJ==UYu-Qu6to>XNlT7jEj=5
%-p!aHpL$%u6LWc549Dz4s&b4xq8C10yM3!!yL*B)16lBOrkz(VgP~T>0Yr1VQhmO@r+=_RiVV{An}10bcno6ik{UXy6<$5Heg98
Ng;%_d@qWUnyRLc=Sj37qd0b7jq<h=la9O$)RVNd+vl<MhnGa8$vGehKdAMdoCDSkW#*s{8GatRv>*-dQb64#S=6jX^TeKoKqc2e
>oo`*20=M|`a2wtCj^0;)OnzfL|AYXL{CeI6<a#-apwh$(hJZq7)b|UCOOX}NTv`Q&gDo2E<&pITBNFpJl6CZ>ISQ^$kw6~kcjm$
U~T}fBxK{UoN>9(?deZp|4I;tk>>SUUb#|I_NWTPFijJR=w)pGFVo%psYC>h8Bl;~MgK(_^X33eNDah>p7=og7OCHpc1z3w`Flj^
&+xblRM0ar8%Mm8+v%~J)Yu+DIS$+<r!&(pN?*HX2{KdK&U&XsP}Sfk#h#;i0`Ia8=EX>wmMEbKQGy!B3)Fvj9@8*9Yo`N3NaTk8
%~G+bKYcPHI>*QJ4x~$-_)h%Q8dH7*WE6aW1SE2y(P^GDwYOGQd@c8KUIgiR{y*fxELjF3!C4@Q3tgrn^LBf=@y~AUytE7iR_P2_
(^ov1?!&%9C?zT)m1?K}NkUVMg9nE|D*#9;hwiT!4up!J^*U7Fh9^Kn0wXd*s%V4f^N^x!Nl6tR|81;9_f#7bqJ%wdnNttU0N{=y
07w9IZy29NwQ@aya?Gk2(d-_lFCI~IB4t5hMWUcw020{L-US>=BtoaLIV)%@swHVeLJ~sts5TscR1^?K)MB2dZV9mNB%r-B*8N!o
kR6{|7xeZ6j?V~Q_NW&d6i{fWcMKQ;Ks%}h+KM3CMQ!T1u^OQsr2(En<b|Xpg75xmvOOo-vW5_aYNdr7wV|Edgi?Z53N(d#Qg7q~
5mSAIBt^n#2<G{zmN#lQ4L|{CDIqPy&_Hz=LA8bI9DvGiNOyD08lgNehHAioCP1jL4a_<LOVz3p^h*?Afd7!*;7^|8L~<u=J~x(F
OUjVM8K@xmebu!pkRuNT!L3^a@`9<)S<s<t=sfDhBy4NQB5O;GM2zYB<V!RX1leqE2H+wLXbyb4;RH%2!gb{h@H8|Dl3@l8Mu-3s
1qx&U93h(APfVq&P^{b`ASW`LcJ4I~lowqTFxrg^Cqbpd7evx!wccz%ooUsmaW&y_a-|*MR--<S0}(McDajIpL=Hx>lgt{G7d*C0
3F<Vn1GSCZT2KfCfV8<%JQM{!Skli*ivkEBdfaQh13;R0GHeGTIE;<dAp;<BAXJUS%#=>;hs}vamMu|)+Jf~70(ijT*pnfkKjABw
H(8aV6Z!3g<+pEM&yNR8|IM{AkA1pn2Z^~P__??Zj=7D>%*-5cOjIIs-MbqJj>}I+Kzu!r_Vtc`to{GVkJ(N7k~_9#?uwv4d>Mmw
*cwBdXYq5!{J&1@(DUIj)_s5D!}MK?yWBAhwfyJ#s;?(!y-Tve1f$CgZ77sUgZe=Xa5q=~gWS%(+Ic8-)WWk5@XUv`s7<i(Z%O8h
h({CjmLFLI=0EW@f7XNe8O!$$yc3)Xs=I%_j)}1!*akH^a5taD<^Q4I!(Ru4@`@;;ieK<QUrherPRPAA>h<%Xf}-gx^_w*K)!Cw-
P%!`&9An?pIXPXp{x(j8g!=uc4QWeZwtbUETkv<*>%O{Vb)r=J$uqPfhr<6zo%|tB5&cY_UxA;MI*FJ6Z>s;`hq7=z;c*Xh-T#(-
iJ{zo90}K3^oRb@pksC;(J*~4?~iP!Y!n3lB>RuR^gT2a*W1ybMoL>^jdVELsaMarz~E66^D20B)4VtxNY7LX5(plJU~-2`L$uIg
wV%_Wicjd1_#1th{I4$me#Vg9IQ^zVfa0V6+CU-`MnFD-G$@0FfX@fH`#N=%kPd$(Km};1mK%aK9;iXgCDy(@-eb-H6Rm>~dlvJG
y%wu|$KmZJYprXJQ~d|-&dI`Y$G)=Xgb&ADZ3*a;L=x}6>5n}9=-IGd9=(ra_j_@%`bT$5rpW{zujEINZyQJu55V;SYQaG0RKK-R
ifYnns`Sg8K0ZeB?n5x-${*S~MEiI6>L02na6tvaky03S*R7E!Bq|Y9&ul;s!&Xmn%-E01uCaXAm-wX+UTLQ|!(DV9Oeb@E!`#oS
@ycIsuaA#I{MlP-FkfBgqEB(UeW%3;9_RQF8HSXf7Y%w3Y2!YJ1Y}_u{c~24UI_4Hg9K5CGeP+-pRq&%X&`9=-=XUj(c~E8bXjN=
N{|#kv-qH$cHyAEmvV__FaSLjwC}eX)Dm+_-)X_0hun1JO{cT{NBAGrO9gzJf5Ws07w+~%MX8_I<MnT@{fFdmwwB9k(yj2Aee-fL
WpxxM_%Ki-{WK%}EKSDNe>5|Fu~t#wDJ8=YLj8)Cc4pAo9hNND`{%P}D_ya@LWTg86JJnDKnV{D7L?wwX*5LG6aqm8&W%tMBEb=b
p?W5!2N8UaEN~zT0Q8pNDAHO4y|?L(&mDNC`VcxJ%?(Crn=2;FgwF8Sbl)5s0>Yo{>U%2XFf%FNM7k|(wsbXfzisA$nWnhO5kXJy
j7nRfwor`{SrQ*cQfV~PAPOQ+R01FY|3BURV@QEu2f`78Ig=8j_`8262i@-XzvL&#bJ4feLXt-(?F7Prsz)h#k45X{S<z_AC#{>+
I#N?|Wd5%95H$dx*KzNzkw0C)*{Uxlm|=46W|>w57cO$wo|2&S5e>s<xX&8CM6S|z9<|n@431zDvB<$t%1?jqlkRa$Ty$kb(+S8F
;d5nxuI>x6^Oq+N&eRLLv`w1AYNXA$haSklBJP0#v8mSD2mX^9QB5SXYvM>EWSi7UBa`Ckq#MUM8+szq-KQ*cMala({3QDkQwC!X
+zyFAToSXCPG5k;(n|Ev;&f1?G?WJgN@zk_b7Yr&Iz`gtUA#5ck9ARSeaE{T&xaiVNs=;`n3&3!B8W;0NNf@sPq4#>&7Mii!#;^#
jNuLF%+xu$c6hS{5DAG;+Mzz*U3XE9aAD^gW8cvaj95pgto6#>6BSO%<aP%puXNIo3aR0;v@F;9sqcEpF0sUo1Hbx+3r9wUp-<Gq
e(AFw{HTFOD4HTU6!X_??VK5Eu&r5A_H^kxyXk8<r5N~Vo>Gj$_-1&^B}(X*OE+zEDWp;eOpuJPCrN1ir0r)bjwf7kt}s%TtbEE0
@oR`xGZH#0j%+nGs;Q@mp)MPh9ubOD@6jiZE5_B2U%t;I&_1__9mFq*L%v)mSDAh{%b|Q(#uTGcKAvv1r)fl)F$(~CH^&|V#qxf>
0vwU7dXSL`ny!fB6s|Rdofx3udS%d>AWqX9Dj1gz1N(r{ANrEGGOJi_J=1?z_x`!_pJ0dYA^J;HFWdW{75hlUj_|AVPN)2TB~F`n
Dkpm!9j|1yQ6Ov1qs;Z5**EHD4}o6p=8DRF@{_`#93HGZCF1ZN)PLbtakhqcNI59(ZPtefIZXo3XH2ETvP6&xMGL1X0U(#F4e1c5
Tm;xgIHq(Z)`l4fY^QZOWy=|GZe|pflymSYab@SGW#d&kR3=4(Em69KM3o*_F%c_DkC43gCU)MGW8tI8;^+p3vJ6&HeFNT6r3^EQ
t%*Q@gV<+e#y_TtW1y#v7cJIsh6<yJL=_8yq$7d>M;jL-o7zKjBPy^iLj7KAwi|tQdpC^fREF6$kn7tG;im&ihj(nobVSWc2wFM3
kYiM*5}_WiU#>$VfP@pgD73cWF@uBV`g$q$R*1mD1Ze?djMwU{CSNXBfw7?zKaB-&@w_N}O<Y<Ogl*dIQTDp(lT5&_l~qpa9JhU{
G$dd!$RMA-dtn<VSwG5<JK7B;lArNAG=Gh#-aqbBwdYeHVIJ&U7Bp;?{gUai&Zh;M3<*grJ5P2j&BXuj|8q<3UM!-0)o}GXYO>yq
A{2q?MDuDEfT3^Z%t(dd{!YZ;sXl9lSMOFlm$9j3eU6`+gD%eE-R{9Ts=<G~dv}V>>}dVj4g*bec?Mr!j=R9BY%ChKTYYm6+Ljb7
5WxwAzgcXU->t1%6cF$heLOJFZTFOxn06HsKHMj!^^L?~fqIld`Em1dg<kexX5lP^RB)5<={FRD4(iN<U0unz{0zuW2YsZip%N$-
Q62cP6AJ>HJEDitY8qtlT__ff7%iX7m#soDYC{k8HSh?YP~W7i&)YT#WFmb3k1fHcKza?uRIgPCh7c-3^nOfj?+d9yMO8;NdOHzP
zOc|A$N0&F5EnbOk25JPc%M@%-MNvYlMGj8;A6T{aO$%oJ~+}-)?s}A2o6no;CKg!elDHmIglRuG#QcD>uImL-$?qpdekUT6+z@z
x!H%*5<rF<CC7i!`nf{7!n%m-G)mX&J;gqbU3q;<-&g7n4IGd8osxrI+@1eznI?UbQoP-1NFjU~2mJwhtO#aX76C_<_g!fIaeL6y
;~u{Mxc+bAVHQGEOs6CGQ?EDUFZAVNU@0C4jqKzLjqJeC(rh&oCRkm+mIipOyIpq5s?Pg}+rEz^+)rP>bYmV;S9(6YhMIAHO=gpG
dF<hcDeHN8W4Y%xwt0QJavW;B2_;2@)yqDcH;hLG@QsIK<?-AB0oJ)t(|!;*&yRsG2c^^QzT%b!{NGhv?E=s!*?U$7-;N|36AQuU
HOFRRjnnRpRi%}hQ>UI4)kVucW(+2fHfn`4xA^{jMAAgn`s;V`-_wapN@P6Rze|?CY5ox`3-<XT&JXFa7?z2O2!UXI5_eBmPTIi|
D8IL$1k!0OYM1;!mKuSTYiUp|u&C0D3W->yJ8{cZXjx9)|B?swqzEuWiT0yoxk(B?$5>8)jyfNQm*l0-xD5b@!w?=Jx%aZDbOwm(
!Y7g+k?o2>DH4GS1fbDCQbp+4vVlqzPK-rJM5H?yhJ$+)1L$Zfl!yYUXgUF)4zwwahe#$p5wtI%dO>JJhy#iLibJJZPBwjaYD%DA
x)soaGSEKrgWfucu2z$!Q+5xkhx|6W2kwwKsUMI8LFiXWFatmo4k64rh=mG8`LBPL9^)8m+OnSi(Z^q&pdtkK2kY(?u_FKbMsIt4
6Adj4gBJuV2QZl<ver7j1?1m47e<SY9bverprSFE1UyDb$2{rty>ySO?w+kJ^V*GW2UH|bi5`(WKx}3Hmm^oXQ8*Pq3M6wk?=wv)
>%nJ{*NoJZ%3y^(iDeRjQYvx-QDa>>v^Q12+0LAuRVlGz$2D#`8kS&5Du=k{hj!soJx*D^xx2eW0wUPa5G0aGFwGqbs1Hc68=Q$8
P~X3eYN8<mRyfq51B5E30ecOR%!M3_SZv0OiRHswl;KK&nbkE2kH?#jLjCG=rXL9*{{677kOmZnkW!T>3J_$FnO0?55F#Q}0!BeR
n?t6*#ebKHfdP>vH!fc?#|{rTy6_ZwK1bcO6wvlWp3i>8c~aW7r5?nSV+fyU0&rPAo8aiii)*#;V@5Q=kgSD1TrTrE2~FcInTe1{
0m8t$*~LK=BTW`gqd=-Ea8e|w!-L(u{@^eN^@L-}){Z#i*!7JgRj&5bD`^qZqx(>VKnVn(C;*K5Fwr)xh=!$Li)^kAT+2kI6)PKP
BGG>-`ahHNs(<ER=RX_#f&FF^|45w=_8;ujcOU2$fd67Vm;EX^1s~oY{fX4)F;!3dj;0>Nq2cx1e}<5kBY_)?82_3^4ybG!Jjwq2
fg8-B>Hb`Ud)1*gy$!czwH;I;$zXep1GNoZ4W}lCiX+!0A^ZQQkoG>GpXb4;SNz<!AkV!903b3!q7Vp@nhJ^}q8gZ~BeN!T1=Q|7
*$)&=Lv677eE9}bJT*Ys_kOtZ+-|!s5I>*9??1?O8TEH>)9bRFjH#ptka@{}oKIY{r}?YxxF&a}AFw<c)ra7EC!!TD5dSdKy&4(`
hk}=-kr}W#`y8wMo()~hhT#8x{ryw%;!0P)M=%d4d?0hPf!!bx8W1r7h+G3J5FY72*Q$TV?mNXI?3!8#SQFwxoW#T4o>_O;uvnWw
-+-a0L4O`v@dNq0XXdx&`;ea_^p*)LI$?>#!NtH1A@(~Wdq>=RXiWs_edMs|4>F%OzmDT|(~sZ4a(BIG)NvJvqQ^CKUT53-cXfG0
&kPSgKC95Yp8bCb4|oqKDf<F4p%^~CM3MCmcvT->zg$TDUJ5NoA&W(Cb(LpCW)P}Yv@mY>t!mj3K)m;hFn>^>E<WKPbr0u=0(X_q
^A#dMCM|^}SjiW@FC5>p@#l`mnqBiwYS9q)1ouyW+xx<Qj>q=Br!$xwp1o@v@MkV#xhv#p;`bYP)~Zezq)wbqUcU7Vn}&A*@aLDF
shOG>hI_)J|L_^_K1hYY6{_f=l~RlV95HS8>UFr9f28}Tnq8Nj)+()AGESyVgEIAu7a-pDdW3}N1yZyjM&WxL95-{^o{RDO@ts)e
WbQdB>=UN0?|$=6dYy^hxg(*WRYvwR&);6f!E!$YjP}9={7357*nfa5r`aZlYdfN%ek3Fhm@2RDYPg_cQGxvr?rO-sN(G)diG&Qf
4@Z(F2@hAzNWD)mH?xGOp}urn@sp2VP}WyykbiV8#KDF(X0XIUz(766ukn7SXxHj~-m)E<JRi(EE%NEZLl`1|UR>nAX}xki;3S82
pp?`AdBf`wp<oA@3&g>PryK$H5+sd@@$x_3>gkBxX}9c5j{aI6I_~)QL4JCDLHrg!2d}dY`rz3^_k09wW9(!&2ahMnXLMQ2=JJOS
^oOUWRGbm)m)lRiPu`N8I1l(q_@8kR2WbRl69(gs|JSSeJBJ8t2N8@Mv5q65&GZ5Tu5eNrPw_kYmxICRbXWA59Testk&nI@`%_LQ
s6UzB8~9<~?mNxJau3#;hXLiC<YRandX}3no9XGz?R53M118>wXnwXG|1(3W+%^u6dj45M-7I{7*mX(exQ{c*cl4L5(B59#V;FQ#
X*#AncOLZQsn8WExj;%G2l*dx?E~}=B-{5e_)^q)kEj4tr)5qHKro5*kUu*D29lrA{;ogNX!(9VQ74%Fjwi@Ah>*x=;Pp2K;!R&J
#NKwNyW2pi<~2XoGP68D>~}u)9*5%IG)(AxdYj^N%@rtKaDNC+1IMK<gVqMLe!Lw&AN}Qm6FY<P2e{MgTsZ3K!|Vb*H;$p&xKG{J
k%T%8nv+50%<ak1;B7?59;v`I(ktuf$HzqI8-(8UW7v9}{I)oA{$t#BPlgltA$>sZ_vJpzkMY_5;CQ-^{<3$xKX0m<bczq%Uq=q&
(?|N8wyGknwLwKu^Zd4Cim_MWwNW{3wN*j-ZB$Y1Hzk(U`GEca%=_lB`^8)GpElAhJ{f-`L(h|w`NP;597lPs*Oudx>K@-6p7fJ<
yMyf<`@qx?IA<Qxq;n(4hz%16!axX2>CHl_sr$*ZKjH}zk(Dd}h=s@mh80XEgJ&jS8M)gY!ac{GVbXk1UGoShSZ7L9rOPp65^Vh@
=7MTXN>G?IFtThgvkjcedh~~vV8y`x<FVWDel)ki*l|38;v&GZ7$6_|PQW%t{I%>qyL0{b0X2tJ=w4@rQvr)2fPDfOj|l~+B`Svm
KIp|%Q+5Q<2)>mN@KYrxqx<9^!w>xj1q1hFq~#rT$}{Ku0MB{n50FwE@^gpuJ*E!{57Hhf^<FUFa{hyZ!OPkDoLG!t(c}Fjf<G~~
+jqd~Q*fHCz_`l(q>$YZO5}`x_pOriB%mNW&%2Stum(dso=NY0Pug)g{pr_s?gkbu%abG|fI+BDfURYe5afa<FkQ-U9pFd~=??!{
J4bX6D{53LDo4d~;6;GXlc;YM0C6auD4(Z)%qbklA;?J`A&@S02m^*mz_Wh-73lY;k)rN9wlI&$;+W%yk>=<+bH-P>{qiR)@}F?e
2VT5?%dbrChsA)j=ASaz)K8Nq?Cw<pbWha;RtNVW8)mz7&Z+(a_qN)lN(cQ%2L%5>N!P~&J1Td06VV1OQ8bW66GU|b(|Bao)4Y#l
VwxgcP7RX|FXwbVpls@g*nNs_HYp%)Q}7Lgund8rz+n$ic)rN_e3Mu1O`In<4%Y?D*flojr$e`&JZKxkl9G@}(NI)D(Fk(9%sMNG
+p$O9_rAe&F!GE?_g?qUP5J-;e$qb~5909I%rQanKOOb(Be=022kvBGuvkF~s;tWdDz8}a_pibfizytOZl`xZU-&ov2fZMaqsW#H
fn-o3kp9Qi^FyM0s+<_~Dms(GSP`BW7<;GE$JQ3hN|cn<3L2H7kDVl*V0n#)oC&C1ISL{H&zh3n+Yh5or&1K-j|Ba*v$JPGSG4^J
?jFX^x0TvGIUIi#@$7aUtf3TBNNwo4K4G8;sfwtVy<PCqsvbd-HyG_C9a%p(X-E<GFrQ^6*pG4Cn(y9wQlPx?h!8v?!H+w^kvw6q
)AShV(kvH{XFN`DKO8n>{&R~C*k*i;!zpdkGbFj2vTj&Uj6_$*Q^m?>xj#T1Af=Fir5V8iV7UwFzdsY}?7Y=JKa~mgQYN;)MShRO
f9Vy$W?nr7p9#<;)7^|<4H0-T_dcG(<?<)&@FCWo7-aFG>ONE}g^uU877>Aruk1cy*~xnkel#UJ4<+V#;Bi=vsGW}IcOOhT8~fhj
`G&7)vCCTT4<Yn36cKaw&xN6V=HPcd$HU4)Q9U0%>E#?NOHnm&z|cN<qZP2(#K;&h^^?f?b>#VVIrtG}q}$pX-tT{gifD!*&8eVy
{7ntt`HPK7`qS1>uMo)o`dy{ewc=c`j*eq&SgJ9f@I!L#t*04>v1mu@3Hw1ZJU@mL?<D)7fTRHH0OFBoV}1+0>iGXl`@{FsE^Dt#
40-&|{^!X2rU^e`51`NdfcYNt@(2&i@OFFqcn6@t^j$kotEu*ze>SEM$T27056iE7g`<4GX>(uRWRl02JdyfO!B^@;If0@_dHXyn
?=(7{Hz7+;fuMekwS)6gY94%>8hVt6ssiB@6m-g>)>0;lB8rKKpXN5vt+7=F3~4KyO9n9L{_JKD{149d8DBLpqCNiS-T3B|`s2N6
F{;GNX7)+Mn0-T-X85C`K2Z>3fW8oW*naS@{NurT{J}zeNbCp~^Zo<#C4aB`n(pq!)carrr;)eql;l-t%E#&YS<s00-Q1Ah{VE94
@m8@LD(kJRFA@|HTPm0zl$ZK#N;VP1T>c0AEbBe~8ZRH>o^JXo-KYHj9iIW%KfxMP{=`zIIAS`&_F+a76KR#OM3Va6J1Pxk5}pb*
g|epwTdS~SP^gLW9KC~a%;YABa)e2TQ-lw}g7-TQGQ|V`aI&zFB@vwIg(LruRdwtgQXe#OP?7xG0Q<bJfDwV>`!YFCA{;<0JDhId
0zmt5+7m!a+QMRlo=+whkR-hgV8VeIg26b6u?GRNZ(@A6nwUp$K#(vYfQYgs*zE3fD&@?yCkP%vF%<&qc|Lcs-PF>vP8w;3^S>df
-f<S4m|j-m=eEI=;Hi$usTrb}tQnoCs3tY78xAp<NWZGUb80?FzD~Dx6H)?#I-qC%U$0r)#>0hRuY1+O8qnfxo(^T(?iKG3^<}>Q
l>g?E|6lU=KiT=Of=y5l{{n>2kM2B7elk{?9z+s<l7ydr{dk}9?ghPL!+!e@U#f35_GQv-B0&Bn4yp%n9q<3cf1;{O7RRa}{D_aM
N>X>6_g{qX5$%-JKi4aKr~0wNlK-rO9M^|?ja)hEJzs7@k^ghyk4X8seGBPC-jf~twqL>@i16jjlB@6ZdlF<)Lm(e=pdc_G>VCBM
q)BP&J}5`c`vLrU>lEZT59Zg_E9ZRt{QhWvr;~O2n~m~z@ae6zZz_Esvb|<OQ+}%MS!)-EZVWHpzu#rV(SFl0bL63a7y5@CPs&l#
m3P%+_|9`2Vo+yAmL-4sQa^|F$WlFwf9Tf#T(qs+$Q$)&!Im$5<o(u{_?U`IkJIb*Tc^`D`>&_DU$avcTKl`NS@H?)_G`eULTrC3
0WWtgdD2PKBlBl>koEuVN#1xQOJVJn0FQvatNQ+K6B`aJsf@>tx7V+e%txZnf1>lpf7##8Lmp%Gu5><4@Zh{h;y-zv2(Oa=vi}+E
+igBsfZu6a10VL!QPYCUep^?Mg5<S-Zwej}{l7g0cutSXp?+xM^v~i}a;&xUf9T~lFN()HM7VC6`lVubID4HJ?1<6`AD8bw%|q%8
skC3sbcyQKbL@aN6*Ks4^G1x>aC;3b2q^Pku6;cpzJi*5Tz(&4$YNFHc2YTC=@2(>kImuT`I#rHyO>)ia9~KdEP_HDGxw2BfDM4^
YB*7Vmr<XY!19)3(@6&qqS!#83KUy+s<4)Nuq#c8;q7zs_VxLHPotmb^#yll3J57~zUNa&l&K$2y(#1A@&pAkjTK{G_c_ZA#i}dg
-!s?a$MI1Aqrbv*QqqVA-Rtk}+fL8MJIFBXJ@4`?eUf0+Zz@BWPavUCllGtS_rA`sx-hX9x`^VOJ8blnnSETnO~MvS^bgekyZT+W
^xNw$Q<J6me98b2LQ_vaQT`uKr*|XTRDSz!6AGr3n;IFvubJ!Y3lr6!<d6ANd%AapCSjNl&cL`2Fg~LG<__LJFO4umUrs>m@=)?^
C1vPk!1N3*WvBYg&D+ImJUb0!^x3dy1m_czcHk#a8e5nr+h+4ttI8r&hlWT1DDs6e!)+jlxoAg|E^*A=&@n{OkgQyfDUNvcsiXb7
8yolW9H!C<xFj96yl4Mx>>0$RI@k!gTnw68L!_rhO%y;6)Ln>C_{LzxC7ThWKvpeLvtpRTL8&nf8q#f?NKrvR6-hx7&{7R0Eek@y
QnZu=N>EclOp_H21WgeO5;QuA*o!9GwLoHvVhGUGR<)qfv!JUMCZMWp;{s?u5ASFsq9&N4k_j4!ph^m&f|jC5f`X_@riPNKNP>VS
D3}(4s;LSRf~ZPUs#>L>D5a!`5TmKMIpo$Nh@x2vTB@WfY6y=&OA%E}Q8iKhQ<x;FswygqjoZ=P02C=el&Df6NTfvrLV-$@P=iG)
NCZJbq)H*olQ}=o!=9Z2EkcXyVTb;LDi34WsoX>`_;-J8Cn`}$NqK{zvIHBH0m>hyGo9H=cl5w<fDJF`gW>i0XWQ9@;|BTND$w1b
5@7Uz#;nCkkI1h?EI$q+2m1^_(WEYK05r&Z-_tan|1HBDL(4v~*1Kgp`qH7-;e7ph>8~!ArQZ&Tq*D`?2AK_eDOHr|bc8dm0P8+B
+EDK{(5Iw+=r!)f3#Syp3FXbi2X+;aXY%&%oq6+mx?uDNzVZr~txEqsw&U1{91t`>gk!=%IhgXtW8hwGS!Y%HDR9W({EM2!3b0$Q
<<KwbE*75BM(<dc<6VeAnAt*th!AqESbv^WeOoBfg;*}WFXO&U)E=8j|Ez@LB;o9E^8T8BrV)M?W6D3^q96fQOCEpg=00=qArMcs
yASC)!YSKR`076Y3K2ImD^6<O#!~JJATp?6#GH4})z0l~8pTj|U|jg}<U$k!niTs8a8cO&|4s55U9b)_5=-LZ$M~koj338oTy>*G
p<18V|6Om5cxNHf9vtQ;Uc1CXrlC$5oy&JSj+~=G5X`b>G%^r4Q5Pr%B{D6xh;{_okSr)bShstqxDih7^M+=LD9Mb*a5`93O{Z+J
F`OV6Iw*fYx1=_ff|e}fRzd_=CD>v?j!pv{H4_BrDtcjqCMuMIHJ})KGdphaFPnLW9b0#unZcT?1g<3*nXt^zY-&YR3$_>-KpG;&
3%X*269SGAh9t&hLST^uJ9MI2jRF%@j{uOO&7zscsiO1)Pz@A;rwbUjAW{YyPGDw6_{7Y3B{aJfYgHI1B(WXP;sSv`bS5QY4Qw7B
STZ3Xlte;70Q~XaPTjn}PHJ@j01$P*>1b~q<^Mo!`f(j_pJa#59Y^o|_=g`iQ1)~{NF)O428zx3$bElfYvCneZ@_=%Z`4G1)DnNo
+x|WIv1Gyet1XlXO+at8yT^H_f0fhxcY0I%!1kl_vuv1#&vh#=M>*67imE@^*D>WN_TXGGcTHtf9TY|fh<8AN-Z*SV%1XAzAGMHv
%;}Q}q?kbC{QI=_5siMG%gRwe{<%ZG1v?N^cMcrk8ZumGG93D0)(zWqUJ!yoyCTRn!(;W3zv1QU0QMIh9o%O%1d;N)d+5)4S~f`r
N`|ee`7ftvZ?w*}5G?XUi|yq0*;B6<9xg*pyWmJvhrN&#f$y@71l3hV35!X@rLq<E`L_2(qzfZ9gcP6=DRM_%J03Td4(<??hl!Si
pwR9>3_>}uz#mq*2MQ^93AC6qBTEfE>DZDvMC}h7TogSCNLBcr41dO3+95^)4V4W`X?V-EE|=tPJu`;;a_y;i2Zh63Ajl@57tY*^
#_j%8r^ly=sBf<~#C6vaQmq=uyBWw83MPMbMz3S9(Tz;2_%ks*GA|Es%3j!$Fer*`ih89n$_TF(*^u&PO9~X3nPx7LA>{=fP@v3|
Y>YD@K`B(GZh-n03<2$GEQi|AYRPoR`zCp+{#|jBMk3wJGX7;;q1k5*XE^4+puS{P9sJXq^^nK4DwUnH_gZLDd2wbZcM#KcK@M!G
s*OQ<TAr}aq29Qgo1W`XV+DL^=cPBEzYmniI?~2GzO52PBn8O&u|(z7)R`mf*k&Z%pvJ}O>Ims-3)$ZORxfnnnp{+|zC~dTO7VJ%
rvDWrU!S^U49i8s@2557KYOiO{rY%HI}KSKu#X0hlP|Z)lW1+B{cj!hu4bh{^q-61J5-k_6R6P{_s_~!Sqy_JP0uc4ji_ZH#Y;E#
e8``lqpqJ55(zshH~vY3W{tGxzVB^Hn0mGB-Y)Z$P}4adYgOSMoh?T(CQN9udiU=*^SS4g-bO0dQn`MZO6{sOynC;ns`CG4Q;SBY
BlJkmX0ll8y7GV0ura|*B0(BxA25DY<r@T7kKU?$5I2fWy-<1b^t#rRUNXrAAd&?5Vpyh_U!8hn)uT`745@Nt6rAp^p0wwm*8XQ!
Um(mqo=r+>bT@g|TE(r9V-kU^ohhj~#!hD%qpgcag~nZ7|H(QakqpLp<=5GBNKp@olPKJVEHfn*e66pfl02y5(A82H)VU9n1Kvei
kkAxDP<rRr1<iEq9KZWmZ%99D8>PjiwKaP*DN<DEQzo=o5Xz%|wW!dn9Up$Rk{cjSj4-R;AXlK`+aRQc{Q7l3poNtwa6zvu$=K}x
SO*>L6u+l!Vv4%=ck92e6hC)rY(39{8f^<EI0*%KngKw-0wy3+AXqR7fJ!^x8XArGnU$qF_^xLKgJ!WjnjAEC%wxqgy0f}%M9_w*
KuTm|WNi=LTyiKY62rWiT4Ky>!(ULrr2ihd$4-xJ9J+>#_@|N`GzQNWdkY3cK^jPc3?!6^|4Wme3l1*SAbFlM0=aht_QTF`FC|dN
1%>8~0JwW?hY&@IP^5^SjXdg&h(gP1+sTO2RB2E{hGM0gp;Un%r+JRs9%p^G=zH`uPZVi;mk@2Mg{o8n97>YRjZ7o8>}U+dBuRFS
AcTYAs3e0*2k50YUMWx{kf~Em9@3-=@L10xn96QdcT^;UB?)%Km?k%g<y3-x>Z-aBnNW2@RtySim;%fMV5O#jyHpKRU`d2Of_SWg
NA^k>s5V|o0!_O8wKS!*WPI9!PA_IFCJ-^vn?i{OhPq?e#z4rlho?=aN3QtI!DmJlN7Xumme_)HxgtgDyr-Sr^T_7W@W;Fk2$A<&
7CupE3JZE!3Bw`fmTePPmJb@hsQ~HPlk3g%Vaw4hO%8vCu2k=6cC`FhWJ9x4LJfRjf0Yg#P5zwg;ruw5kY96T=7pz(^U5*Tu8kR?
eV&(QzRWx`)z!To%^5dr&%;WJdo%DSwoi}M-uigEuN}LN_gmB=M4ES+t+Ufx(qeCIB^w*ibvXphRGdj@4t-qJQ1F=-wd-N^_Uc9A
!UGnnlJb<^;7on#175AYv^yT@1iMK!0*wRU#kJ4)+sh?|_)bi*ogf7kMym9uf@dh|kTGIQeufpVl5tizHz0TQtn*vcXzfX~sSbrj
jxNyP{~xx-jxU>J*%Cq=%ahw+a}hrxhLkzL?h7LfGxMcIiVs%m*c?WpiybsPz1`(F4fN-kvu6cRL1aNxMT%iT^t9{Hv$Mi_E!IyA
rdqqUW$e@VTRe6ZVb?*UzisvL#aM#Jy^kT%;iJu--B(2~3tiy$R2_~AV<8qrtfOWMQV@j@Q3F|6$m?xlOvAb$ooyJ*`A<t}c9fvE
W2k4_p*_rpow0l{o0RY+AAbHV)gLyi79OKKA)H!2ozs!9yeC|ivUq&nsT}Lg#)yOkNrASY0><1U6k>>z9>4HWa;6;Hw^SH6zQ5~#
1}LHrgg7Q9?#_4{J(2cnMHHKbYqJc&KQbOq!kt~a{YuFD|GM&jXEzh#pNl#<-!t^kQJUv60wT|<eqRrJ++v-R^0(|aUfi9Y?7k>?
o)h}&0C0pALM)Deg&84qQG0d#W?uJy@3Tzjy_d<Kv4IZC&7)Iosg);BU0T^y_m@@4!5A?X{urp<WUmWu362+)4jID?vOk}zXU0G4
=9hB=WD)~L?9a0%l5+1nlry20h(oL{fOg}G>us<a+#FcMic5;(mk1FUi4+Kfky<J{B$fY-{r$KA+cb|y%jHdO)CY=Zl@A%SCOSk%
W{4CCNL9;=F~q5w@Z=*+K^WKxq{#*ufhgw^eg+5~*24fOK%v8PJuoc7Kzm6joIp|&SN-^;I&j)JNV{vtMclxREembMZPt{Zm3JtJ
gH%L(bK|esB%Jq$mYS~!w^dgl%@bXvLpPd>*-F=sOkgE8^)MS3#y+*V8mjg^cKiEIE5I%M^<g0x@!=HWvd>8xIe;NmHlp&9=_cf^
#0AR|J%+z;dBF!<??cJFt7GUuqBKA%Nq<tjsV<r&6{$o#{+Cr0WBgEUBqap<@cj?}3kjSfIZji&pzqarpSX<GQ;$_*0Y3tnBS2l3
m&B?wtw{Tf!zhsuKy&HI+JsD^p3W3^5leGcsTV22|5s)Q%_GVW`}>-jM+h>AJGCG75G?bHe^nF+BjWTWE-G96dCL}V+>kuqvqVR+
hGR$DRQ;W?f2Bn3QwqNV$LTbC@%OmBB$Np-G)535d9rC+h8xF@Dv!FsY~77aRwSK)004nJ=zsw``>iPmPimu(NSO*1l$0r+N;Bud
fN6hKa%`9d5fwVwQ-+ETil^$r+N@d>1pTT$v}|$bmPKb|8VHbJt)RYU>fKtiQ|jFLb&~1J46B^oNr-sxce;^57%><-Y9NBMLp1_{
+ai>L@`N!9LS{n~h)~6eGXqM}VgiS+j~=?~y6e!h<j<R=?lE@L95F={tP;FR!%`4MG!ky@P`bG?q&enXG-=V60O-V&z-f?vUj}4M
AU{+3IwG106iM;ZVP4BFetci9cV#4iHlY{-y&4($QP!BU2+jXjx~<&}FF}*J^6ZM;*&n-I_{=LqBqB}e`KmZ$tso{*CejV=HCcP5
Nq-}6NG|!U$Ut!af2Un_;pxn|unx%~+C=R4<g;ARS4GgYk_ixCk+Rrd^j4g|5BqYyr4Ocvtkz)l&*%95@Cqgj0q=j;@yBoP{}0dj
>H(~~)%yB*cpbBV9o0b}k)+5ozqjGtAt)E>2gQ2?WK|da3WE`5k=8C;d)a0g{2Mg&<JH7V)ft$i2|MA+>fW)q#@6*~mz~Az3Z!9?
M$#?!NvA>;l#qF0H1BLDy|jMWpnmMyVkHi$tR6%yJk*?cdA#FUeuo9Ro<W)lu~l_u_Z4*<hqSlZv?qZTqLuIH?^s%nki>bau@D{G
A8Mk#GQ|`_FA}nGrdsliCqyqqiAD<zJ@{<Z>ljs(nMhSD-9LN3dT`sFf7W-Q@(RCsa!#3V32@Vtx>EMM4Lry0>DQX_nHS(>=Q0hZ
kUeLZdm1QFZMc@t0T|PZe#!XWefqFg6#`1CcuUygJ&WPCLsTD2u$BfTg4cE)4v|a9*6m3iR?J(K?9Wealwn80GtNzkS0WPX9dz|X
X*oxF_b>9LD;Rl;w|4aD2m|X6;Cxi`A^yQ*o{;tIc<>YUwJFRvcIHqL5ejk1l+}~x@Vue*A#DgLL}8=DDVX9F7^D#4m04W5kz9Rp
V%j#WNOGT#ZO3^Yue0O4geSMaWOd?m#wg0DJ)9L7o%w~>xxKs@NgT10mh+VAvobAqcFkFYL(1{<u8{<Z6uB8T{cYs(?`O;1rBbA^
O!+o3uG8_Zk`}pCl5Oelzjq26Q+ySks;;hAodX9Gy1<l9Y~by6p6SO`3OHWQXMQtJ!}Q&)yD_E53#)DH&cl7dkiHvzIx{b|mQ;qC
uUCkKqZu=8+iZaKkezQjvC^JV>-148dTPT2Ft?9QhCjQef3w-Kntkd&w4xXzsQ`Zt+!O=sl-DXRCVju;r}QUD@0~E=zBBOuk@s@T
d-?w`h?~FS9Y5rLX-VQl?`*WPTZfPM?cB?pnV;1&GT-t$L%~1!Z~mb_=}vj<c>|rdA=V=%W9e@zvRll$`R;xp)|=R?{XlTega2`m
zc*^W|6q(qb6ZW%4fjUwjp~@d|6%Yyln;1sc7L}sp_%S|H(kkUsIg-E@@C&RYL=cm!1E6LZF)mz{B^FCdT@NV3QwNSDDkQDRTFyu
X?ZjuDyqLDJE`B&9}GPYuiUBjr6n{c$KV(s$L0FLG97Rq-3RI51jVelEi4dVBmOp@w~8FRKg~RK=!UmW6cY2fu60A-_WhLY`Lp_&
EvgC(KobAF6IrQ}Wrj27*<n&#4Z`)82M8aW_1W%39Hvk@euJ3QR_GS!qs+p7u~3aTTt*P2#YNLvB>tSx;+h`$Vtc%Q*Qw!$c5*Vx
6{oQ3<i>yUFbCEvlEe}hG(@qf%mq*4iZGQ03KZ&}y~!G<-Wib9GciO|DyS?s6%K<BsN*6nRRlIIs~_i+wZ9LTxBYY9?=bQj`JThq
6Qcr$+4_(|@`4DzU@TZMqm+l%DKRV$PZ9>K*!`^Y^C{31%=XilsLzfR$jp)G;+cH(U5PMaxwvdc5QPqgA;fk6U7f%SjY1s+qG;6U
P;L@{Nf4+3MuYhEkf?J%RybFM$qEp4uuy2IMTC-{+rm^BU9u~{0vI?_F0x^iBp%^qD-pxUJiG;TdGz{x3lG0D>puORITNJwVRgnm
k9q1wl^S*TvSUcsz{Yr|E;*R@UF+eo&n#e!P&RYHuxGTU(`O;|!Di>U?hA!taX;loo*tWg$OcacU3q6&pQ>T!8OX(l0Dx9e0dS?c
c@MW)*w+EriXck)h&G#03T%idiQN(-rO7a!VDzaY!g>&S3XX&)U=>5aRH#8gmqq!Yb>RY`cMKd{86C8Cz`uU5+Y1VmI&AeFc|@$g
88b7}?nz9c3kk^BS!5-Amm!nII$aY!Z8Awf$nzYn<BAkHo@P|}Xrk~k^@KU|h_g{d=nSOg^)O+5MDL@=Vux;Q?C-gm<8R2JaQjE`
bF}uJO+O<cu*(slXPGH@6`o9~PU&E)dKLzn`3b;23wfTy1mb75K55YLK4H_fPh32AfOv+_K4m7(IL4i@Qgp(dbv39jS-K?oenkw1
&`?HrI1$k(JN>c@#q_!u9SRE&B%1{nCWteT(NVB0aB}_hN3t*2rT4O?mFOoBXUoO%1oR_FMVc`lO!O&<DgpYyFfh1E5{kKD+m>L6
d2g$)g4yZUL(+uQI^6)ze_A(3mXD~MDCx#$duVt(r_3;W$#wNQohHD2cN-{$>oQ4<b>?Us_8s^PHUAHXCcN7ce2-<ADEA5?gDXzN
!>};f%jTLm@4|p|E=MHZ?ZiK*4aL|JVGFv@@l;fe3y>5<2oPb2V5m8ur<bRXg*6rqq$cPt0ZVsYml5I9&=3$ug@Ss#1`@Iz6epW1
5l+ca1Np(CfTW#~JC+B=CJcg%De6*(A<@Hg-zZxe(GAehHhq2Bcza`7$F7x=p>`j33@LkQr{pc^v--sVnN!-I!jazNl=D#xmbX3y
|LfuNX}7n_kLEMdd@<~^Z#WXaXK^eM)w>>_$K1oWzjoMHzc%?5)??qnX54$9a)t}GEVz_))0Zw9X=<BaACwLCT;jYbKR`$i=h^Dw
iag}|%aQ2m<q9fEtScX4`i&#Yf6Jv}n>7v4@m@N{{89&j+pVWaU$yPb$79j^OYF<bmjTMI@1Sb#oVYxr!Hl7{vdVG@f(QV74|jFg
e@OrcAOQpw^&)>f1q~_aC>;nMih2MkN>ZQI9DgaXtjDy#ID^I$5bG+MiDCwjDPX7%5DICx;KV-|HK<U`g(;bFB`8q5VM7o!i}|H=
sM5bu=mLraXap%wsHa3ol+q=K>JbU390Xzie&^d6`rx14|6lpZ42SFeSHd658?r8#qn0r<^-mAK<k3O`8>Ib$qy#(h`^tQ254*$X
xSglsH-Vst!4X8$!lAZ`287uLNWxPMyP*Ej4bj$5z6?VZ)Cb)m+ftv)&~Y*Q@rv#G$3fqSe@wwr&=2U@7?g30lR;W^P*D+7!oWb1
5Nj;a6;f7>1W3#jfnY-jxTzD(7xO^Sl!$&nvtGyk=EL<*<AW0sJIE6YnJE{BL<~LVHOV+v8BkB|Kcly);9v3na=${0&2$~uOo#Fy
f4HbZh=k92zY?aDrGKln3=U@mj$outtARM4h<ZRBOT5r3JQV!Dn;;r`Ds=YXPyZ;$84i%l6cAblFesAJ1cy+-of1>(e+~z<?LRF1
fBiZz{uk?Uel(;H?TP+BJU6NI4oeQ{I*6qG;Nl<3&yV^kGHs(jX_8h^0F^NV*nV(y4b1ArYDrAF0My<b4Gvk{JiIj@fgwU4AwFP~
kU~sM!?47WOaz`kmZbb;bfpvyCt$(+(b7^<nss#Nwiu$A>$?oDL@Q$s0miRsx+oolL;E3ERuA=mY^^1O0{lad>MkKnMlj(VFw!>B
1w$l76jWF4*n~fQHpAo57xXNt5O}{mlT%CkHswW6e?xMf563wNwoINVV(pmC$v<;oX|t9dI#?PwZF4I3BMV55FCq5)eRzLTXnrGi
k?;<(dk6YXmu8z4QD~D)F#N3?ORAIfc3MK`CL)+2_)DaiK90G*<S@mS)STNApT8K)V2YuNMk5resw4u$FNhbeg2J`z3sC&_{<zT4
)D(a@vJ`G0f)kh1cQ$xuP5TrHO#$(f5|k%+mg9Uc^}=>aou@+sxIN4X_9*gz4HHwuRsY^8KvDoCMak>%3+fy(9~r?E6uKh6OqoJ8
ksihhb=9|R-4-GuOI9-7HYaFhoJI^=7x&=<LcQ2@jU_bFyi7yr1FK??aSbIr1Sy~vnp@8YR8)~yN<^AgfM*1xxfReI4rEFcDuD_T
fS>~jDmX=jPHBGg?hY@s19|%Q?)dB$OqenUgape<Si<5SV+{9w@H%iHYVasdX`z$1o6MXfy_Yy%a>jlGc^H#K**H%$R`>xv9r@3~
z{;lGCW<L3U_pV4eMq>t;T}Ij^1_CsfaxgHGB0e2)&n7Lk^cN(6EJdR5Wy&pBn_Zl(q!3bL@nJuWTERJ$ZY7sbPwRk*EteQ!Z;%~
(T1aNpSl7fCS({Wf|TRm8@I%*Geb=SPj7lY-1n#(KWadHubczkZ+Vg0b4TZ}@IR9nuC6zId)pYofraoLASw2?B50r?l4g1#oTefB
q|o(@6<U~^0<d-y)Jhm4s7j$~Ck0>G1B1XM(o;q?JHlJU0XBlB8JSWLLTV6#K{POG>%~#^@6PSq5CZmhFBE>E+w%%cHN4I%II}5}
C$#`SK(nHgjhf?e%XlWVYL4XkPpFF&6kgkftN&iO_8o!&6v|iQI6_9Ch^8ppB{~GlQyT~K#~Xtja#4aZ8Y!ZK5u-ITQ#K<0?hPuG
DiH)n4d5^WV94bw69A;TESUcjJhB}EnrI!EWF-!b4IrD4$Z0f(pfrOV)Rw099;glbHoS=MRii`4PlxQn;iJ<TrLz!Kj-n^TQ1uY+
bpiZRpKh5yv1?c;=*CQcobOALT!!!3^h^i(g`GeWdw16fsGWsjq=iL4d}4`bj=ZvbbwlEhkSP5S^zIO)rGA7^0p=mkdyi=n&+9Ol
44v|JeYnuPd|m-(noTMZ3HN!GDdR*$Q7amn9?YJtf}$OQb*@V%%G3opKG}=7MsUh+I+_44#G#b3AAm&rg9jtoPqXDCMJW&zu_w}_
;1x^_4Kff=ktI!1%9;~MVT4QxdH|nj&)RZ(;3y~>DV7RWB%}9>6w^f~@Q#C3ma_n9p{jz=e@xpQ?1B7n9%}Rxp|Ma<CMw7W+D9DV
#f%$Pr)ioAbwNzgO;Li%*hZ%f;Snp0$ZJo*f`_~iWhk^ygN(*%Q$Y(4kWlw{V2`?ncG}G!JD9p=D4Mg42kuYspy{MqTFx_vybS}N
r#{K`yP@jO#zU_(U#g&a!Fw<!B?h7iq6I2|2?6=FN<FmGM8!~Z_HD_fe<?!xV-%bu!v@CUN0M)SfYs^89*AWOGcuI42|%P0P|z(X
G_)lkK`O+mrM}1%q{uQwC^QRRgEA3P5iKzV0@9R#RZw3skAi#j;dDeVq7uD~P?Us`L=xh*kVw)F5>Wi#%kz(q!O|#<45NXW@qe`i
5rYs=1Q;x!pAXu8{{9&>Yje2SGT<YvNg*;IHrRz=Fkpo(PT}9~N1RCu3{6o-S~fT7thn**-hU$S@q<J;0D1J_>)fN*vIl^ZB>=z_
H4PNeRLsbMFvt}T=7Bft4>=FN@0yuOL@*_&<Bz2@FvH!?J$hpp@>D=mFWNr(h-7??=OEKO!0h?)P)&q)B0I453DBH#2jLVHl}qyj
@W33<^*UJSPr;0DPXOG42Z({-r~BrLs(#R3zGWfAdT$@;_jWC^c%>w+XZi9S(r(bF$em6gIgl~jFyZE0d{IefLs_MMSWG9824KXY
jt7a9A|hs+`85hYCgbo<53fIr2c-75Y!VXmrU)XGT2^p6xdR2L?8XmYAWtpPyg_E%k%Po|J!XDcB@Gyn529<*ohC4pM5733L;|Ff
5X3qrm><kaq8SL|Br)??#7vO`6G)>Vv3?fgJmI1OU>-&0;3;=9C~Ni4_x;qrR06Os#OExcWZ$A<Mls<go9A7<3I3@-b|e)vBR|CR
-GgKNkKF(8pX4699tt!*E|Kfir~?Lb8JfDj=?v6n_yq_&$ju4%VH_ey-yN`H9~V_1_9l<t8&Mv1I-et4j<B%?F@Wq9J5WABlhA}$
xCo&zST1CS5=;bx^dRS-+4}Tn_Ryj}E}Unj_u-F7#ewNt3F#yi4T&GzX^j9nq99-cRD?YL>EdVEy9>rTvC>|h9qHqLjEz#ONYae}
3NeZVi%#8wq&?yQl(Imog&>Djf-OWAOhD<3Qs*j%9w&J{R2ASEc_@JBL-<T0erdv->RbW6c1)lp9Erv~&M}%cE!_4!cOrwL0p%f`
ObR^F-`6e;3@G!{3K~Al2Y3VUad>x$m)rcjGID_Co4IC-h^GYaPeG_?LnoexdAN?;ZzK;y22~6t=h88PGGfPlNy{xJGj*N%ej$_Y
Idb0*?-e5?<di?6AJ3)nXd7ogvVd$I^7#LU_05y7^RVBqnG~D}_j_^w*%}$;gx}dhTvup7KU4#|#q*463d*3EXN<OEpAAc&p@I0|
mnWq^Ct@E?y|TSbFRGOM8Ixbagq)#}IV_taAatS(wBBn)Q5S4IqDk;%hA=xJ1|vZ20W$upmLJh)ZoLIw&cimS=n=^XG(#~El$20g
^PBVw;tWj@QfPx?Az{!$!0$pzX!NsS8*~KDw)GI`hwty(CqxYBRXHDXD2IS&-Lc3s<M###eG|$&gNeoOjsKnhPq_PIiS|YsN|rQ1
FSbm{Q5GSQ`SD=Vg3S=k&{~>p6$FZ7LoI^@Vz6vzIE@UEQZ-d^H0UA#f+AujdPUGN4Fv$l9m+&$ZHsACtSf4V45nHZshM)3my}#U
bj`su#}O6FVnjjI+N7lG0O<%MbWsOjI1Vbwi6w}c=reR-jVNM3I|0F5>sqO3ilHMctVJP)4G0x>icind2OdYuBt4$`YXEpky|fyp
B&vrH80|=LG%!ae2g~X6o%*Pvyo8*DXHHsoEfs$B+88Gs(C7*ql^oSJcRhwl=O9nfL2jpe-E4SdGiO6BR9Q5}Dw!yuiG{&!H&o2m
X>@kB){Pml#7dcw%ZyeosC=LY3@02QsGq0E`?|4*$!A+q$_{0UjB=EvY_ibq=I+UZr&M=G5pFRQG!oR2yBtj?SnO$J?Wl@fcN7ju
u^pecjJiid#nI=8$c1TUOyI>dJi+agv%8g-2Yl8O$Rs!d`ESn9HdA(H&`)-$|7|rPlWa{(yuC06(5wlU0Xeul)%lphS6ny<?I2kQ
pd~Z`Q97(qI#~wjEhvZpR8*Wem<O9_*xza=V(eYjJ&X`g$yl3>ZaU^4*T`z!v4fCKHMBV)h*=hyf~lrSK&U8Dy&P^kW`fsaSk^an
0k+y60M2{5asUnr8!G+C8ac>Fq>0NQ+VXb_@Q4t>9l(!javwcvN^LHnj}eIiLkS|a_m+vDY?C47JNlmc$n2rP>U+Ddv2PHYV;Dlt
xs1HxJ%?4Ho+swuY9~^ibBHr}iS-k(Ihq!$hj&-8Jx#qg-8Z}mB4mQf3{*hV170X^ucl{vP>h*sHrp*_A2huSILS>$9EeS@;%=&{
=||g?3|)ux=xCl^MIxddL=IWd>Du7=SWmJ{;@#Ybv(MqZ@UT^auvz*gmdn>N9bE!pf616IjO`?;&xX+V8$>pmhP=#xgohq8Y}j?#
o838QJo#tnn(5bubUH8{())%FV0ZqACnvM6uRSQZ+H}xd3{l&T(SEX~hD)p`Z19fV`n6dh#OxMuiK=atzfPQ*pBcJC=#$+BV?GaI
+5_$%cF^ick1X{pUA>2f9()r+#OCC#OZ=Ri!Erh^a)!@yVBBm;R8$(#GEUU!A*E?TimDh4+H_N3G!l~o6o$qinhmiP4kRhTP|OS@
2?;V1LR2!sNiYl{K(LiyZ7fO@MG)GFN+@JIgOo{*tY}JFP@!T)#0#urDu8A8@Pp743qwGWDoi6aEWlGl%Mef$l+qIb9J7faqI5a}
k|7`_YEmQ_iYl3krjnsjQorlfqFN|ZfQAhMRT1@((i0OlKB>?|gfa*SAR<gC_970~0);cF0zly$s|e>*+cf)ovOM}n_pjC&OA43C
ic^vhtb-{9pinN*UxhLxK}TL=W=5q#tG45;P^cVb<EA@gvKZK-+dx)l<R2dC=6Yr*WriUSkZ7obs(f#7dOFb(=6<6y9_;t6Di=W=
%ts=Zea4#R*$X5s2HQGeP2Q>)E(*>1E{ujeN{FLD!;Iv{EMo%v?n;)u2bPd>$Y>V^J4|&%X_={v9m0Ue4%<r|w05N1IPYVMB16R`
A|<Ag$Xv%Vl|r;+p48>xoG;Z>4AZjxZZ`qzM(k4hdNf3jVfdU<{Ki=zJ9~3le>6W=o)0(HOwr87C>K0!yDh!V+Gy=4E402THOTlL
hC@UvD+Ls7f<28FT`pp}uc>c)lWZPB_TmiEoM_{GP}dWjgi%8V?Uh*;DvJtU?b)l87>KtnQrNEHaX{ddo)TC*la~UpiVCy2JIkTR
Z88f4%VC3c4et8dY!O1So*&^eYG!S@WfCM}42T|!SrJVViW(v{6c0s(gB~MPB?S*WqnAdoMAXCk?x=vxz65=;XMqf7grcc#Lwmz_
D(5MTv$$eq6*;nNR&JHJQpE-)6$J;9!;vBhiNU~9Ffj5}E2_edqKd3R5KyQV-QPM{MMXDLg9D1Jo-*W7$6Qp5+gV5KmbprKC{czA
@o1sT%MHn<)EJ1wq`I@z@bn)&hm2b~&qf=950<ABZtnTI<n8KV#)^j$poWc3+!z?csW7+l!IP=CnNz4evxsqd&DpHFQ+DRJn%*;Z
tScb$qcM+#4@W1c3Y~;AwtjQV!Hnr@0F_b-6s(jg=yF331t58Ha&yvo^WX^Lz_CV2>6w(=EQO5`h(@bJ3KbFCC4z)zDtC<y*ip6`
NsVTo3661g;&9fZcIMG^?(Zb`!wDFcESsmE7r=Byl9-?(e?FjeNJAmuq=DNjZIw8gEHH6C6bXAQe29`9u<~Z)F|~Ar4G~fl1VED!
Q<7rfRFZly%fN)B5=AEMD;G(fbA>NAyTCXXtqnti#(8`vS+;2&2kC+m6!YdWl6P_##~vaynQ|LC4zyZWsiJ=X*O90l_%Nc|pQR6k
K7Taci+^b8IN#uz?J4_Yks`?<>;i~$4(uN6A7=hpHrt?a6UmA~Y5<8J)&z?IOJjc)++eI6cXSMB#T2n@v7=)pGSb)$5kOEy8auk>
=nB(g80v>>cWP6h$qTkM4C@ilFCvm-1w>mCgb<`)foJ|4bJx<I&*|WB_j!E2e>3NpY9bGxp?K89y9-SeXyb*vdp73tjxrgi9Fwn+
Q9uR)kyZ@}Kv6|B1tCEal#K*J(=Y`IRY;V9O9c=V5d{$?Au`ahDO9XdMNvTvv;-7LQ$&8OXsRlr(}s$snJ8+SS!!Y+n8abC38bVc
nWB^QdxyB%V`B$z-glaWcVH!xOUVt-v+(GS_s?_M2UoyD$^~K!R3rq5NsI}g2e>{AeiYzvTq;_FO36l+4;ifyjY0Mwg&7W$9gRX1
6g4RUD;YJ$gy`#GHbaBihYbg&Hat}4r(;=rdfG(+Ny++y50l)>;7*56;SYZ>^843K4#8CHj)lDFcZuRrpr?mLsX|zS^yz?tGD8f_
kHZR@X@DpaWpOH$CexHYQZXuE4<Zo30u-Yo*eH;1BqW2%1|c`39#>27wVjDEuV5RAbUbI|^Gz3#4G4M44l1CeT4tdLk)&S$2}2MS
*pY@9l9Y%CpYs2?x97Y)yK{O<cEP8(_!&2Z?K<s)x_z>_-H!qYxep>bq3XJOhZAY+`0C>xKyM!XI0nLZ%IO$^4PYR9dSvey9*1j`
%livFG2skZau_jgH<}$C3yO~e$k389LQC&D;pjz*f(-V2y_t;pYNo1{nU*dm$yySmVtz7WBVFuhxb;<rTrkYEjtz9$T(NiG%!fCF
yHhZCL7P=eXdugBw#*K=Wkm!^eY*5-I(=%1(SsZ3I!QYk47Mp~^7tw}+<C=xEHcD_-+*!CpAQqvkPde^ynA{Lmo6N05_%*G!4ZXJ
R8SF%3E#?#AbIRU+dlF8prP;S_;`RF0(MoBkDw3t{jSO01vF7E^YN%^M1Xpf3zdx2KA4zrEVvHUc6#hz3V<RkUEXU?Gbs#f%<%+W
yM%X8f!8wTd*4?g{9xEJI^thmJK}UNoU7zAEIBB6*3C(!YnCw78bl_5qX^cNf-cttX;FCRU4X@Ji!2R?#|ZJzX0A7xz(5#mUIHxh
5d*RUk0=2bp|cJ+AOWgS1(5`Z5e`?Rns{>Obi8d2$9cfjC5o6gEUF5_N^3$!sWjQKaU?PKL_NS^zG;(WD}H=t;Q}OU*5;1{y#_eX
FJsm2MvQFoLedQGR&R{;^gbrHtWXFs0GJLE^=ObMK=y~LeDmWek*yg(n_C<Y9*AY{#*bHgs>9t=_uWYERukG&3N-{zk#iMr=_3nd
CFr$A5IY5pPHjN$X3Q883_&9>E4~8|y)#`<ki_s($x0&k$+)OWGjR0|8X$l{0Bnf4BHSn;Z=U8aK}1;^c*mgKhIfU|K6>suZv9#9
+#f>Dz3I^nJq2f?2626;Jz;tFd1`U8f>FMlT_Lsw6xNJ@&Ta?;UpDq_;{dMZAse3-pX%k-2BllF0AUO)n8OUk0Uad*jAFiyw}cAy
YkVhcgxeUQyA~-7I1J9|0;LESS(iv6BJ?E6m7~3Hv)hGk*C+*W6bv}*qtc6TI3fZdFk`-kE_4NQC@OeECtHxD4#)_^AbbCMXBCcM
$VbV1Q`xdBCGfy>WCC1Sr2;TQqlwUDKyWmb$$T_zfRMt_0v>>9f(#1n9&T=INOPi0+C6TlA6}a~&B-2T&GN=#m<Yg!*LuOwFgUh#
t&~J0*g08zlgqsw?k6Q&*#?s3J#bj|F{1-!A<6`Z@RSf+hp3irP@_BUDtwDR9Y)B4LE@A!c6v~d>#ewW=8Cy&n3^16=|c<<jOywK
3giVH@@C_AWU-{6Y(Z|$DLz{RScGo@Y?#4eK+q+TBXSYK08w!1r!5rap0`*yZGm++#m6hZl!jz61A+h=o_e~pw0SWxCq^|fzLW+)
;}Zk}qs1T!%|mA5%Sq9$vZWPlHE4}$;}MJ1&7t9}M)fy5V4kcg7vXP1mMhDWYsYJHG;fkX?R6j_Dghv0J+*uUhd03kL(KV5F?cQ+
)gbI+Q#y`$oeo%^DhHD3A*E(85I8;*0X^w}B^Ann(7`YpJ90+iG=&(FG(dPNMN;ydYmLIER<PyLyi2cLdiugyz1cBPokR?wborqw
?CS51$={S$VrL}dM9@zlup~?f(EtJbjpp~h!m$H`9068?4h$7};N4gW#ID&L&SqYRv%{gpicy(?cIj?)!tQgvA%`yYG;k$hJsBaX
2wqzRyf%pJ<p_d6*+dcmF^C7OaE!E}M|Ol{!_PA_3?7<EhkSOJ(xx!>bqA8Bp9T@%DzAY#vB2_R6Jy7R0U0BrrC=!tlXD)%i8N5e
3gL+{vILx48~5(w2OCiV$DadTJGl2f9SRNFM0H+@Bm_fJyib8nkmo0k`Z^(|ydAaIP~EMPkmZKGf{Kt)aV2Zw&ylN7>D23-fvEz<
+#FQs3ak*x;}?x&*BPErwuB=PJSU6-3<4w%MvDND2^PJeZFqxMd8*VfVid~D12&|R&LZVR!<yO>2)!Wydgw`s2uH(%Fy<=zK{Oeh
qNhaF)*v{JBE^SSS~CLp2S*5!xm05($*6aG-rVimn0Lz!<PNZCajY)tEIc<VVwwWbTFoXp!E2+c22N=Raw06jmMeD?z&<o4WwWW)
#E2wpDY@S|Z(C$u(itYy$nC~BkhzH`bf6mF3`t`Y1sy(hT`ShZppe`W&_)_?TcIOVumUIv=pmG%%N=1eeX2xR6(9|y9?)G(0{Nks
g`p~=A>7O?LGMXWtOhH~ed=^9$HnIgLEV@TbcC1YU^Z@*!tyV<?$u<~pCR{L0D8{l&OSQYW2rERlpA^*vpo#KD48AzkZpHU87PPp
6b%Xzro>@zV&Dx308*L7#pf$fRsjX{S)v9|Yd~I2Qlt}!<_gAPnAD*q$VJSO#DYVDL>MgzgxDW~jIP?Di*}W?OYGwXx&RT{Y$(ni
=h5+FWyDbeEPy*9mQe_kbmSp0%d2LAN|3uoj+~gJgplYc1*5crx9h3R7lTg&GQpehyUU*K>MMJurU*-PC4_k+iIZ0{9Yq_kkZ9@+
h(rQnhBsNMWU~azS%qZPTS|rPL=7G>3*c~=>tfj<5HGonayHfs+@82IWYSizmvRPJK&6C|MH;0OC{g5&?h(6NT5%(GHQTABi%xQA
IXsY>J9MQOA)a#Cr9tZG2(loM0Wb-rP6v(Ub}Nk0Q@&`LLtM!?3Ui`3oE3z?i;JYh2RRZmO2(86)5;X6Jqem86EM~>d0ADlyfU)#
PW={1<z(nO;APu030$zl8hNVYh>NS_9vEOf$~z3w*2TwSuC%agW0AYiT(B|W8=KONL^WK!Uso|U6@@NAVtjgX41_wZ4q`*THZ0DV
1e1XFL=phq)JHI}4&_|XYEeVgIH3xUU6wG^5-*+~Snn-xJx=O#uE(9=uM%*<W&rGNW<%F>CT(f#imuv`Y;y2%*}NlLfX{+BJ>c72
vElbb?8hgQiO77GHdVPnu>zp2XAXc^G6|4PLt|ZMI_EcinT8OuxdFa=Z>sR%mwMMTiuqJFcB${1l&9DS&_Dr(EKy{(4g-hE1^`qj
dzCxrrjqG}0Kh$g!1SMN(^y`rhh0!73|89-W6wm6+wr`)RO^MA)|=w6f|T^LhpBuQYO{0Ew5@dzn83MnO5;c1XCP#)YBN?&6w64o
@fV6k1r0TM9b*(*J#V0-kizD{#jw|wrEyDY)7L80US_jhL&?^?JB5aiGjpf|HPqRG)gqeR!s9?{YN8Q=!gw|@6FY=7U~#yW00agQ
9%vN6u@odi6=F#Rz>y|<+~`zDD`~)VErij4qW3j{oerGy!;B;8XRnT;|AT*xHqdZXM$D`Qh(R-m1@u4|fv^NY6Q<Jic)lC;2yiQy
43hchW=jYlM5U+@FFk<~;AD>nG`J<lnT|P&f+8Z!LIgLHsIYwEl-a)TPTgGKkraATiy_OTOuVsV#%367v<e!e;+8PxfmNsjVxIsF
a5oe~rSZJx_u`tfyEzkdA*3K+l6PfiagqmWQ)pBX@s|-m=$!7AHtoTgv|7|E3yhH5=d93t-&wdq-?eaPqsm7{G(sW?1Dzp66XTt2
YJt>^1FttHfrap79x}wU8c0)Sc9mAbmVuOqCyqx3P|p{cJ5yL)bZN<5G*Bx9=Ud@7B;%Q~4Tf?JqimVNS;NkT+J&@hT2+#$x=y(v
JHuV!q!3A7*-Xl^xR)CvpeIfB>(t!~-d<w$0)$PYZTQwqTA?t9DkegqB2eCef!bUrezpK`9P(l3qmxFmMnqF7AXo|_h-9S%QfIr%
HR0p0e;U-|zPE)AEQ)JOq#J_+Xj{)ZtD#`t*u5g)Wf_D-bIyiDiU&tnj<rKMr@@V-t=k(1T9wuCMsdRCYO;9aO3aS+nMw7oH%qEZ
Sz^f}qTq%`J#A!I<rkwo_18Dr)#ioO@@{$W9cYM2B!rQp5v^mxMlfjXu_aQ5K`0P*hR7Y)c4rt#8Sya0?%csB$R|k{%IWb-5C~Ph
<gjQUwA7#`9g^itx#h^p(}i^O%X%tg!$U6k>n!Q0v#2nL%kX;Q>=T0lE0lpgOm#>T8|epO0h3HJe232ja)Lw1F=PtZuz@53X!s|K
;VIVq209^w*4i;S*FG71ConvBQ>f-qmFurkY3k&Of|!{-)36FKEYc`CCS)_k24PPig$|EbC9!Hr;WT9OBN$&Eyq(Q*c86d$t%yZ;
A>7>VXz!t<IY@b&&j^|&lvGg}1R&KSpePO!02i<nFNDi$T_JIu+HpVf^B0^58o>v05S>UrzC$b%Db+ZfKoKT_WAItif=V4EG_+w3
M+p$vgL+^i;6d6KAJ0D<@%-4;KIa?;d7U~sBa~nD;5?XLVdS80`#Z-7p!ggQ=MEMwfuehi28Iu?6KuT@0o!{qXJo<T3TGFvSraG!
u-=(4V9a4^W|}AfVx@!@?Uf33NDPa_r-D<Ve{lkSGPsh37KH+6fINK^$I-J@K|zB8VHz+<U{sg5VaDOqsor!s=*KG<BzG)yAoA<R
eg0%<>nxZ~B*~Hp^i)8T`ISu4o=>$|yeI}Rf}+Je4@--SrE}`q{B6Wa0VXv%SoLTp3AhAbooLY&!bK=VmE~)Yxgc}QAws9d@b!Rl
<-@-W{(dSXaoELks#CQ%S4IWW?~WhH>~Dm@uz2WdPZ+{`TFs4?m<EA@S`;eAE*+93S8!G7p)UzI2_h?fWCY41z_8H4Th~FP>2<Ax
l6@UgGQjpJit>k`(jG_}776uP51=Y^yYFkxuI~p{7?6Ch(DxWL;{8E3H`HmuXbzcHVjrS`D4=y=*$x;^T{8qW%uLStIwduC1-PAC
Ac>u9`17TZX_cu6G^U2o@PuVRGKE&4>Z(t64hQep_O@r-p~>_dpdBN{xD4^ki9UPtbHr8ZB&|D}Y)Ep0ku$RKQm2u7Ye^6Z@^&Ps
^Sz0YSfFUL0_<&yFvyM!2(V*-Pkd!TC44*NfGbkG&k0Nz1odmFSYr<oy0Y2CEYze&4zlIY;2lQPG9wS1pvZTE9KCH6c;~a<Z*yAI
X|vqa&Jo2xiAWJMw4VuX=N9Vdj#!w9Kyp@uFeV&W4Pcspf~g@PF>n?MIdyFiB@iday+%<#N$0W|g@Zu@dCEhZ7ioqg%V5!>ks|-l
&=fWz1oT2v0N=o?P%vPO0{`#c5_cE}68Fkx+-umHb#_ruKe&}Y_}sVwgyaAl3K)It2Vs#l?O)DrK-uQD10;s1dLDhyU~n=Kz#iBf
6G11_!8v?8exXLJW7(9-SVe4Ww7_eOV4$sRY>;R%jfj{?fTEHNRA8M+1}KW(2ME&udWsxm79gQWC>abX*~C85X}}<%>>#4u_P=l4
7;8yO|98Lr{$7GQQD#~1Nxjlr3K0_5e4W`-;Pe_~+#a_*wKN^L*Cq2ft;Xwj1rrtwG_p(CFgqyi+FVPz21S)<jZ%8$kVHxo;SMbz
5Ybaq4zTw<@Kn(rag7FmV`|#VMlaH!zoHZ<0PKM}1C_w+Yv7LuxIOWq#A~PM*#q;#`wtzXcFn_pr$JVTn1I-bNQP+&4(>W((h*`b
PBV}!u#!f`!2w|8|8`T4k%c_9c67!FXwg$Y6iL8=?y828tLLfi#sqRbL-m`?Ia7n`Fn9;;Cw^#31tJK6iK?Y03J8f70~jnr_3{e?
+u`@ybY#JlkJmP{a7{Cj&S{&EHNm(#mYn}qhAxn<mX)N4GRXO30>&XgiU#me09=a?aU_W(!~>47ofroaOuRXz5QQBC6f+^l_Y6z9
-Ltox(|TM*+k9=D?02=*+?kUbbCE`Aa@LuY!r|qAe3Bu@9e5DyY0mSaaiem>zk}rc8J(o$C+UKany7Exu`wE4LrX~I2$29vq8mRR
5$*7ySXB09Gyhf-h7je3l?nY4ag-=g=*#cZpBco_ZWE#wWubfF(GNer%MPra6@}_{k9<5KPxmC#EJNgXC<dYbEN~OUf1-)rJ?Go)
!;fZnb9)+@QKd5}GRC4QQqZ^|`eu~<b+I&MfK(*XL+X|g<r7$@67=Uung(K1H!i%c`f9vDO1FSBaYvnIDF}w=TZW4Bb8IcOK9EbY
Y{pcRZ~^j!3KElh=dTQh*V=dY!iMCMAZPeYKgA^i9GS$x#E?jR-;4L=#x!JySk5rS#1fQALN(q%U}UW0tAh?`&vwbW7uvqV;jI)>
#8k}$Q818Dlu(_`h;VLGEb+z!3P<KeQc$PnI~RU;yD0@;3VfLms=o+=N+ltT994u}djq(lo3Qgx2|98F7z3!&pSvJ)cXHtUS}46)
p_a21ik7E^7zZkt#gN9xq@;j|Bu446Bv%MMU+21HL#rUqJk5e&i6kwOHO)YfNc_cb12-hQeS8BiM;^ifMla<+Zsxk*ZsTxCgBS*z
2`vdl3W_2mr;YQ?m|jux+2pHZHC6!bt15s+4UmZNRA>~ShHi!?MUw)rEJ?B@g3|EV#I_6uSpZrH5=}dyB+-T9VG;@7jq*AUA(v)V
7@;~CB`!H6%acH<46$l~G-aUS(GtK$HpcfgJvJs`HKaA$s+58>G-a9!qEv<m@hRQS%|j)#0g&lPhz_cBM$dMOD0sl$G&cprM`knb
HXcD}Y2hT6VU|3XH`?Hj8oWkVJ}1PA3#K9S`O5=5^=v9^abO8x1So(wBydD?p%x1vRlPBuCGIe`JvM{#2)m%GN_m<<b<?6xjRS+d
rXox#5)!x-z#e0Jx!fDA$fqKOr+5H%2Wp1xLpZ{akSR#&<b^-Th8Sc>D5?=jnUoWd2zCU}07L{t)J!PT5`TmxK@_DXAybYHMgtwd
J-khU-Y+yclOz)PJwk_iY;h6q1rUw=5dR(+J4hdC*r9;(9|$-p@K2%i_W*mynF5smyckn`^aCRllg3&g7@1{=BZp7ZhQZba{)hB&
CePj55?8`!np}=MPE3TRU#JlfJqDH^qn;*f4=_=Lwk;NT{3oDaP(6eX#rogHt|!Xhf7-|!h5ejyz5Vp$z}85()=p6A(=dnNhWT1l
8)AaVrxClmkm%929W}SycR?hPQZzgx6h$8tc=6!n*l-&r6)=Ki9Gn7xh$lZQL!x@CDOCGNPbmBbCqd&?r>m9j;<7YqIn|=EAY~jb
?|7vm<*1_&B*8(a&h?yV_xS3<wwT``bp(w7(e>9ldoOG*;*b2&QUaunrFWJq6@2bTP2YjvD#wm#tu@B{6f3=VjfI*W0B00dl1wSG
g8VNi4;JBQsl+?jQlRZroK<V3FFDT8HkI`A&l+Py36esv1QC=bjYoBHYE&8%=cQcue1JpmuGOZrS%^S#^+6cc0TDR}jh(?Z2$n&4
4(nWLP&dauI<jYlO!{`)&GkB~hkNiHwX(|*nLXwjD5F7<k~oxc!$x9nnqgyUPFnDwtVnOFyyp6-pl2Jb>zdOOnBRTPwOwy2?J=t~
#oaPzX{NPGu7DOCOw8>q@g`)6UPpRGG|U5uS9$g6cH&F`kx8d5hbYXwYpkpt#ttM_iyV%}8*aGE%-+C5*SnEcqV&VGNlG=ba!zm?
B;rDj5*i3DP{%z_v63WK*kV_PpKrkuE>}aRxz<rTCc<1?o3uTS%GwjVa9YfgCRBzlL<&Q=(W@=6n`>FS#|Xv-D8QA!DDHK@&p3!4
PXRj0<h6`>G<&2x`9W@caSHo}Yi~B$ai)eShL2X-)0@_^bqzrdET%W4Eca`#Tw4>)3!xx^=c3<j0;CSTeG#K^R{UbltYXk1jz%1~
Ksy|6<55t&9pK%A4#FTl3w#-^Ykc~SxzXPwbFO1>``&9rsf3zs_XHEGh!B`2DtcfeO5AWjkTRBro9n+Xop?JZpoj=j*}7sX`?#Y(
w6k!C>)r60W+nQIhdi!uHa&>y@rtoizFVI@l|HjCSUry4e9q{2wH<W)1lU7}f#^3~vf6KvdGz~%A81A>jkRqNqC@ad{Q{qpiBs~A
+JohU>Z-?QGAW8H#>P@d6GbVCBSjI@1D^x#k0bTyV}3l^7a=SJE51O@rKBU@AYu@mc5)j>NHu_SQ(D5%HLEa45fK!c8?qZ?L|?~t
4eh)Pjs#uMg#{s0t3wc!Lji-S0uIopVaho1!^lrJ|0mz%YW~^xeW_xwlO)Axtu+G1AV`En69k|MXqqBOl0u4tUxuSr$)JLwH`ONx
6<V>p5RT)x_dAWz$>+v!<L_U<6W&@vWGIQaVc&uri~A5dNQ4Lsfc`{>avNxRmgugSFpe!D&uQt5XhNyq3JE}@qe8_n5G+76BC?Vq
ObkU7QXtI8l&Fx2BSKLUG@(jU3Q`R!8V~Yq=7!_|?|~qZp?9Bj?tJ`@xklC>jh@{eZrP^Uw3(W@h&ppZEeyWHg1T@A@Q3Y_>o2CS
p^gvO6;&lFDAZ^am#Ht<jM5ImPhf%Sf?{GQB&cN~SVE3paS_P;$?p{`DA;V+SRYc-^ZI{t>NGx~^A8?qR1w+~KomzxPA}u%r#yB&
?bPl3ZjMdLE-%v?(?2tg51XL~L!e1~`SQA&*HZ4P8bJo!Fpy2SX#^8-T?z(Of`BXzGIEOmW&uS}J#wk7P#m?5Mf_M;=HKb(G39(r
%HiW?MrH+s#bzRnuoh`n*c3rUI|&~~iA$j+$-wdmKhM258EF4y(1KogijMB?^aIj}5}G0jk|HV^QXq+?5|O1t{(@6$XmSzxpbw}M
Uteeq0R;&J60$Gu83+x2^vb8T<QXrQyvORF)=n-_(5U>+=KUs){7Qh^Lq-Z?Q&U=UB*&m7FyM>*d;i>co8VEw!oA*w+YKNrf-Ohw
{lI=(+72Lp*C~Pl1)4j>X%>Y@Bw7keii#piC{bcXpc+>I=}$-uRHH#jNR;$FGUqAK7?+YOU<{cUoZy@m+doTgf~l$sb`O!eBvTSp
RM@t2yBXo3tQf5eY&o1IqJuzV7+PCe*$l+!G8zJ?(VaSTd%Wnt*O9@3#T8_PI3_AsqWK!AwSk}tLF|i0#aPmzg4+gU#O;g}5sz?m
cE{Ipy)MveWI&+X1EwU*wD0{oX3j<e&b5NVRuy_%7WG794wjHDV8$#s*7ifYV$jiT8*EhANTMeZL#0}b0n&2^6JnY|$(YufDu^_d
e8G%xW11^NB@s#WIA64M^dLvofb{f;@)AJ-5kQoDjiWHGqN1j5?o{H#(g)WVqCFVKXpM(Ba{{tIv*P~BTl_G^e_GH|svzpgM=Fm2
JTOp&$L-jGI`%ohkBbO&r6B0(TF`+KU$GAz(Hmn~R6=k1e~<G0#sHJdE=H9o6cT^(esVmA0Sq++{UKB6bO9pA$&8d;w$hS_L_z$6
;$qlF)v1x8LmOe3(hV-h-L_JND*SMUv7PQ~lNr#;8cf2EdIm(8#Wpg|wwyFl4`PMY0N`MVj1J!aXnPg(R>S`U`XV5pPw0F6dir<+
mLJP@T(MVX%D5k24ELH>y||tV7vl}XQ^3iy;Vu18una@tyZHP;(nCXB<o5fq!1$1$VhusO6ev7+nI$u@eDQ@w(|-f*+#m6P%e!#A
Q`&>y{|{k!=xZ6!w9*Rm@$t@-pP7^}{ycp&ehD564pXWXk!Q`<Q+*+NXJ?70Z7W4t_k9Zl69;l|cEITvA%gzh-4jq?aU|=BGTGxZ
BtIroB|!Y~!xTnHz6K&xI+Q9ROV(!!ooEN2vWAnVsxT(r29nX!jxrtNf=M~!IE<-6yd27KctU__goqm`m^52yi`@n;wz`-P=<4Cw
dvJ#nqXDCyt;FrdNkeT+0^H*rv58Dv;om8`h+=3YX_{2P#<@&#vN4aSxC6CAuleVztv<{zL%uj#8{2>w3IZr26*w4I66p&5j?=#!
X6CQw1d!7m(x*lsb1Ty5qQ(*`e<(oapy&vLU!GG)Qk2JgfappJs;2A|5nbKe0Yj${)2+5@A_(r!P-u3}np?0|s_bZj>$@c}E!fZ$
Oi)Y%5M^jpMUX@$G8lwCpaIVFyAG!XoGLskT}6k%K>EA_hoC)1;jX3-A~0Z!bYZ7`+}UDnJU$U0XF%x_kUBtA^_u!-X0}agX|iy`
H7xDY24^P9d{bUfr^hTdmv}}yH<_*um_hM0!We}jff6bTU$(&~=<&k(6e3C!5a=RNN?iy-2_<Dh1}*O53~p7FPhh@5?}fY*0TQ@y
A0Lz}$4^~NxSS%8zDecTr%t+CS*-^k%oG6(gjt@q)#SToBFe2>nQ^dr;{!_~#T0gd#pUoFy57|RRnWk~J$GjwIFdufyu9$6`OXyI
$ii}fFcjuc(iB)ZZ+k~AVaZhlRaY=Sz>mX40Y%o$X4oQ9+<lz+p(pl&JW%zLfTaTjEYKvBy=VaRk3i`^Jp3dOq|#SOJtJ`>%7&1-
%9^qilsyFin3d5%TuLQ1GlT__8{nr<DokQ9Kg{g|L4v5o^<%c6q5=6YOOA6jvQp*%`u2OsWcWxFfN4FpkYYfsDWos9O(=0xLimN~
3IT+H4j^?x^nF5f&~z{G+FZ$4lV%hT)@h7?hyAi0wzlc_U$)X-aGKN(U>w+B3IgVX`h&y_p>XhFXTE-ZFgqRL+`Ys5toE}7EJ|w1
m8`jNV~y`>cns{B*`h+PZYviPGhB{P)P-b$o1Qtz#5GP>n+DQW6(v`^he&q`nafLf8<}#zNjg5Qu(}EGx9Byv;6Bmz1td&N;664y
;Gm@|qGzg|nBA(h5nI>k&^L8VBSf&#RFwe`3`<B9AW`m<@(+5!Ngqi_+>AWSqAbbz{$0!8P>yKmWS&9iU5v3s9VFG$CQy^KP|6w`
d;R*`_dJ)1gV(5*5Ij#}O?kqnL&up<^lnu2@(aQT1GuD>k-vr*%FCao9CJyx5~7oQVmAat20x-{3?|SjSjAB|!4dr8-FY1Y7IpbU
6WVu}P&N?d>cBi1D#bf?FJzq=I8FtEGTwfkGh$TSeNSjl6FuSlJfXz9^mtQrEcapVI1$F>WHSik8F5rcVQ~f6ckoN80+b3&;}b0!
8}gtV_b+9#qINF;Odq&E5`Nl$cv<cFc5&q?SbbqW@`)$pSL8{IGxKBmxc3-{m7<0sA)7`iqJku*il_)Eyb+Gcr~_m(Kv6X$vrsfr
Q3FdxvK7H(iHL|RVZ_T#Otd=&8epM@V1fdsq9R_|Af=hpuh2Nx7Lck(+bu>cq?Z~pW1~dOlu)%ZHkoORF+O`JcuQ<)%(S7HQaq;o
l!h}<S<K9Zv{H)_vZB@TnuxiPnIejziAoYK`?=r`*Y5tf5^4kRKHf41XKibzGK1R6%uI|s<r(69<7p_^_0j8HV2A@4Sj<#gbQ&fD
!W#)Np*|;$*lZ-!0Ng44OsEi&p$$n&1qhW<Oanl<%9a6de5>t{C`IS`@I9w6<Nl_aVwR8eFw)p8V{L0^I~mkih}DqAV-Z7b{tdW*
Eg2w#S_qm`L#CRx)X+ms2B}R`6G~8)w$6$vO*keBnkJ~W+d6Bc#RqImM8iQEtyB{=H4#j}RW%hfH4{Y+j1&fhqY~|HXv7f(E;gni
prnlft!G-Q+KNijTR3Q%sy4|4l|?R$GgQ=DW>PAILWC+b=Srr^hc`%s)@fQuf`p-=3Q}bXp($yl8d8xc5+J2klnnxCL7^!^q7s6F
l%*O)h$0ezH0YR0M4>4dW+WOEpjtqoqzXid3QD9Y3JL}!2&mAmk<w{s6AMFa{j>SM3-xH?^f$Z@9{hb7<bR9|NH7U16pGRw48TDW
oA}XsZ0;oDA=X0ys4O`0rOvPqfP%#ci($1!BKo^$2H_W!Q1=8h!$h=0RV5-;NC2`zEDvw8_j$Yyx%ysBiaN5S<eowRw^Xt^zb#y~
-r@|9s9>h<<F@y1x&nqEEsRK;qY1!+-kGIKX-ZO-EvRR<m>R7CZDGGDqI#~I_!$G)>k&X{;ADz#!WBZa(Lh>o&^4M$M5T2B)+t&<
r3irH9pUu^#{}ur?zB6zrd(-*d%{!q@(1b%R|179v<VPHB<6GNV0x?HK}An}o(qOo>PPo)k$0j|J*n`@_3P|h$60X6ZI-7+>7x}`
yQfE;C2YO0>);P~$plFSBAgz`dKp2(DBbZ?fsCet_!kH%X(%|mB9YT39=Nf*Mdol*g4^_>m}wehAt65q*Dsd=DttcfXb|~hN@Zpg
f|Mpe4@6`gwO!;iBZ&mQAOpW}aU-ei&SOyAIUa03n>`?+@6GuBOh0!E^oQ3(QGV9X_WBR7@<?DgK>VGB4FEh=5r1Qp3?E>?cfpcI
MjyAPvQKh<HqB-gi3H=oD{G{t3BbyKtyMRhRQAnaDu{=W@lFQe6aEsQV1z~lfy97PP@-&p0me*^-a~=$gG|6<Yvt}QM=iO?Q|;Gf
YwSzGb2A}Mv)Biq9`HTPfU*P-NeJW<aj);=@HG1Axi?4~)gC+tyc5BOB9G?<|J5L(kXmFWPv|hQd5Rve1Gr7VlMl9cz*4xDn>a%f
(w?H{q6cr?P+TI$8e{iAh*ZQX)3&oI657EON>$9N^WxVnh%6Uw-NzddJ+en+$|c>quu*2&nNg({(|*h}9b)s8&ACddn@w%0l&o1s
*`i{v7BuX5>hDfZ5t^+L7`VD3A~+LTy|L9|Lu}&E(pIQ328|}Owlu|<-rWaAEl$CUQfMX%vT-j#Nd<hLoxO%if{E6K%-=T=9c`ao
>lYron~ILz)OOHQ+s45WIufwO+BC#d>d!OUJ$0;+6!oQEjPHBBTB8j_)2&iz3p(3L5Nw&hG2`(Ce_DQ8RQ+=D2kQBK3q($we~QCE
OfZy8aX52~s(pYr*l4`AV1YE(+zI*6y_w@Tct9UuZWsHQVS<wy1Hp;C_$*c=@;3)sh9n@8q6#0_P`~2B7>lw{JvtAvqv^nY8C)u4
cOIlavr8rw*WerXDDg=?Dd2(L9F<%Q0pRxv9fv?aNJiyUeX@I@ihu*#A&I1!B!l)?CE<WW3@jx-KaR%}Bi)ChOZu=M#6b{#$-rG%
5bg#zN+FL71pq{W{n_@)dRAg5Y#PvsL`5J5-%-IDdf-oz1uiC<T11M1Y6PGG{&GV~Odgc<g)cJ11uY_5X$~P@L*w4Bcz)Wz#DdJs
J;sP7D(L|kJ**48CKB3M9a$$wT+)++Mnq>uPUE+hSVSz{%^w3lia_`9S<JG?dv3BCF(*0R9AJrHilp@t6zGQJ>|V%6SWu0D{`PnK
z(e8+IsqaP=|>|$-Pn7)da1=UbjOSzjIJTc-L)0HHC;<Q2~nQ=`SA7VHiwd*T54g!kDr#auM-`BKSl;ACP<N#W&lWHAc7!aPow$>
V5FLE?2~C@t(^NZnn3))O(YK~3I#C508qe65`QBDzlfA|=}rC2fieyyF(XJ(K%CCVJxpQhUmWMh?mxB0*$H68dbRb79}rw(8Nk)U
GB5-mfiLoTni)*|B)u{h_)aj9da%+QLQYO+8_{ht%Wq&@A$cxfO`s?-2t<60Kv73f;4n0$yO7+ZtlR2d>Bbm-zUDSo9G?QV6Ra@3
OsEdkxXGjr)S~e6hxFXC8)uRp9A>0Db;GmO?1e8qDXk_Qx*4d&wsdQ~?;+&$uNFEbVzB^0kY;qC_1^f|#<;?4f@Wj{z@$P52df}>
Jvr~+rF(NbTZnP0R-4}5?&Qftm?j<kq=552lzC^3J>M?L#PcTKLTU%LybSmpP6xV_kTCQaBwr=@(w^gkyEB4mY+n=A^%u-QlpmVt
;osfr4vz25^td_)*(<NIJ(QBijy?{*XAC^9vTV;Le1HZV7x<+0iS(-{$hN^9Y6t4EQfpEa>ewB}bh_@xN<AN;-vD6w9$$p`DFn-u
!y)5y8KR2&zO`#u3*_1Aa9o&&E%cdYh=M8!e*XKwIQt>k!OS-rpP$QNgf=f6lT13YgMtPa0%`?{h2kf`+-}Mphsy?#r&0!pgrru0
iB_tBX=zlTK;<}qC_to21u7&;1f>dzT3S)0K%oRQ_&+a^?r`)5P{+1E@0`xR<%d&3s5t|}iJ`$V2ZxCE$HTWJ!|FcLNQL>P3E=-Z
Q69tGx+4DSmXL^tY>DQ(%&C2f58(g@-gZR9#DMomCn6Q;D4I$gB5Yx3B1EOo=>URA*ndo}2&Lx`VA8oEO4z^vd?WzOslgPEfr%+d
Ni?gVl2D*ZiPDLnLLdrS0nCvcNBW`B0g@-y2-e695kv<}3PbHf_CDeF+)NP}>p8i~q}I+Enm7*|IcRe6$<u+EHm(-rB2E&_DMOFi
<{Gs3dZ$PoH+2PnG)pCZEFEM3(^v|<u8QoZiL0vbsX(CzC!w7E4N~<K9$*+${a{O`s2qe8?{qc?A|Hd~ec3i7*1~S*Nnb#+xXRC;
vXUGmG?RzhzFY!n4qoUG!~$pIVK_`+x_UB5ZI%0OfzjcC7D>V0b>DHxI`Ss8(8rJ#cE--E>M~8RiV;FE-xlRW5d*!b9=pT;X*k|X
L~Xtj?T}d^%52Zszl;t3QTLOvv5>%0=+b`jM^v0Jw^|?HyYPkcypL}?LDB@T%K?mhHyQ?!KWR_H@JfP1v;gZ5=*~k?k}AK<;^Qyt
Q+3M6ziT_geef~|+2!I8{=Z5Rm1#vg0D;j9F-p);MF+fZK|KWh20Vf=fq?@goX4rBxaqON!h9eMeDJTN<Rl9^<Q&6Ki~*QI?~vV`
DN1gY{4)#^r1!^iLtfb+dHTqD^)GIUdaCY0*mqCL%>CrLJbq?ZT!=U@U~p|pO`*;~HcxP#z&wPoVi-{Dfkj@)^S4R|uRsxdL)Ab#
+&-XZ6PBd>&f+_eSuGv;xy|3Xli%>ax*v_pN(j=PUbM*S$}p$}MOLt-t6+TX!&${<%oJ3!od(QCVZ%^w8i^s0UY4^d+^iMDQs$Q&
|Cr5zloZhlfUKcOS!r*|dCl5t-*w$U>no=c8gp0FVjz?t5>|R^6$i_AM+eC9G?6C!I6yqzS8wJbq6%6jCDj;lkjQ-dH!YKImgaMq
X}fG=LEX)PyQBFI%pG7g<I9wRLeN*khwa?`vBj59XJOWOYMxJq2g~ijsEfBz%g=d)Il;@eOeUQIj;E)dxfKp_!;trjqcwVGuW|vq
UgNPdw<(NBaB!K33JRiRND>?>B&CWSU{zv+b0+_8-RsAYVTpQXCnjJojSe(XOPxzYtH-^`hR|wV(XFQkqV`IUmxPAF?eNa7i16iB
6O<1(y4zA!5Vo5V`uK7~;qDW+o>}<s9OU$#+r5u;8Ohp~?cD~A7{-aV4|}?z4^29)V>>v_AjwU@DGU~8%l7@MxYe>K#GMSn*s+c-
);j$#9Bef8(?O$8pwmar#{_yE4uYl%3LX1#TwvOW3A<{BN)0rhK?W|-WT~h$DX)a~!f58&EJZablptV>kV7)!0gMj3O|qJT)PbC)
xoEnD!M1mX1{*FJm~l;{qK@n{O*oY^luJr8IbfenILU0|G<LYSHdPyj4Xbe&x{UV$ZhNkhi@si;9S2WC?#V7NX+bTcmA|a@Gfg{z
aHxnCBE!iTY7^GL<^)ri(4gSSUp5({f7<snKSb{)2#<<mCr%26jw3h*kkF7@2VZD1@#y3dQu5tGFd4CK;o!`|#~IA#U{^7&Q@N`!
TIV;97cLGZ<#97h3E-r`<;Sy`#u7FfPsiy!%@FeRBETX918!oYfbGmM1^p0o?}+hP&OuOA4ML}qsr!<N3PO;iprBG<8U`c^0wiV{
cONM`9#{iGQ&<5o5Dm9-`ffBz3Ic&Jg2Ve+2p7xAumiBc?=5liVW%wpI>>4q{D9ELOF|a_YVHsl2&>%!6ecAloqNul6!8fY(!k(T
7{X$Lg><8W+hWevU6|Dnn;|3xzi$s+1sO3E8HzNxhzS&d`q=^+kU977+WKZ3*DKAX4fFJuy6}fYOG_r|R$DM!DZ<R+rqxgEaG+@m
4Dy2FO+2bI=H8v_sF^Nvwx$oEGn?V$4n>II*r9Maa}>m)Br%xH2+MBv#HMbTIEG}V_LSK30)+^RHEVf|fq+CZmAYHp)EvEo5;ZcR
)eXp}QdQlw3~eYPLNIe_kacI~lcFmV14C3OwMz@Cb-1y5m2`><qBWRkVVE$(g}n}$;5?cVk&KZ<MT$tE37Jrm6eNV-rZnT*X|ZEq
&dl*L+~lbsFiGJtu`d9_@I8J&B#7`M`+dH;J`Xqx2SOJ<sDam?R~9jg8KO%N^o9VzIVYjr_wGGgL4wM8v`K3&NDTcZbLSFI?`M!D
%lLZcIlK2CLwG%#cX1I8(LbW745l&yZVz<rebVCW?9L~Oms?{+Bcssh=rJSdsQ!A%F_zkvPX5U<V1f9FP1z2QqYViZ^*C(Sqh}8%
zw9!`h?aeT0r>jVUz+>TrCdIIvx&^DXB(2^LA9`>O4!9}1+25`9gt^W%ftshwM^_(Y6_H2N`aHGbt%la4yxmeagPBX38cCr_QBZp
cI4peTnArT8UdX0@iSjR#@{b#KPV$3dA@!ji`aXqA{1yrK;j?OAAyY@(gCt@lYE~W2pY;CH5?xxC+Wz3@gVFJkBu9hkjN1fP<vQo
LdAFrf$;d~pAB#c##;Yhyyu^#-uLy$d9p*66T2r=A8x6V#PJ6=M6LSU_^(p*>qE!keJ$JF^oi#4{Q1N1^{*CD<@|bC)IFT=ZK-1s
Q)J}{-WDvLu=XaD9+xtsZFuA}VsOoEOL%S!JC2jDeR=f;2jTgO2#k06zLD<;_dL`+%XOE&@6IVaq|KU~N*AVb&rBd<btEYQl_;P)
P2MK+O~HULnpydYu5d8-p5*tHGEEQ=e!S}c1U0Ft?Xg=eNd#jZaD+`#RYP_Yi>g*)v>A$G4YM&!QyncPe<@599)l$}?#4YD82K4!
n9}K@iHAsFA|Z@gLW*I%lM^gaR6{fnNJ7C83o+7WXvQ&7nbN>Wz)a9Z5JglH7@T7qB%Htxg#uGvAg1go==4604;ngLq+U{@2x=s$
k|HFcN(u<7+epk5Qqd9<Qw2p4RFV`eq$VtRhMx`T<e-P@ppsFce=xj5n0Fg{y{Dxl5IVqPT(RD=rYc2K@cGY{kF_=#OA^3%`Q^`F
bcex!Z7V3tN}!}fJ`Aj4`r4uA(v#)fzPjj78i#~5yi+Ya*at)a_dO5}N%+7zdIRt4uyE(c(CVb{()acOwWjPtjOG?jQW+V5PnT?5
h@y?KsU{}W96{fB8`J4rK+<->OI+&SKRzxxcOi4N(G(EW*RWBdp7p(SYTg@}yMr5}p7}U9u;|p42A=1`*dp<tLGpZ1UYb2_%L0y+
VijOYA|)9BhE0vKXkMZQVvz&7+5*uW38NqwcbXy!_>v-apPp#ss<FKw>|CL|Ha*A1B0D5Lv-AzIi3$#>L^w??E*+zITrVJCmO$J7
&t8W6P$>72>u5w^sFKc<TWy#KfEY3NV9QY`q{4SWyC}J|wzX5@D1;;{BEg&9Q<qr)-J+9@OCf|50#hF~1B{GBh4lua7$BMsk=?80
kG|MS-ox@sVdR}75LU8cp$(<uA*2jQ2ig}YIFq)xc*DLu*i8PE^SzI?_+bM`^^As?f%z&QzN_)3|4{h=fb2<xcp)+y+wfdNaNuO9
6RGl0^;4>biYDd_;Bbd}*@O401scO9dQwscp9hC5K|`m)&I~T+uNk9@I1^oK@XnemvYSbv{lNK1LF2Uzez`lRH%`xWKbu2qo!Cpa
R}g>G4wC%!!fa0@!}bk2FtZsfJ1(gojgGG`&4B}_m%KgRF-btsv;`1IPz4A?jU++^0TD`zg%5nb;w%_84K-9qIDse!NMbQi5e-qT
1QS9O1vrSPG>Jn<B>_N`q7)_w79+%Hrn*Bw!z@WLT?Un2fXvX_CYnoRG%QFh0k{q$G(7kiJiRcPu?F$nhZ#WbIHUgan1Q(@NjY6L
9tO90gAvCTC58b+pwLl=;LI?wOJJIqn3b5zp<3aD@0mdS6w)6kgISO?8mgu?3bPo{3#3Mn!z7c>&Fwx3>MT$9<jLmyS-WbEuN;*N
towz*e;Q{*x+qLC*Woy#boR2(gnW-gIq=>bBa>>2)d0X8P7X1@@Ao<<d(1crll6ES)h9Ppz<R^&Le8cR$OD|GU9fTdWtb=-fGLUj
o89m4_$f8Wz+f_DB@U`2%B$`Uyti<?Japw7XdO(htuh|AOwm#?P%_fc&@oI;)AT!!nXeoHWRsGIex{4weEUO3xfV#}&f3E}-TC1C
bzG6S1GMf@11zK9IuM`an}s|+RR#1*2|^rv@;Ndoy~;S1C_y%m)swPN=<=U*;~1c-#A0zi2f>;`yD-F_@ZHHtKMu{fLF^8C5s~mW
AN55+1j2O^mMKUUNax7k_v7w{;0_zBcsFaF?HT92nrjjZAE|}}tgxYKgppWbD?yOKM%b1}`1%22se&v@0iuG3y@cjKp$+l@f<h&z
qM}G5gd%CFsG?}5h@w8-#nFzYDYjg_Pr0@t#wMc58ijL-a+IPjE5=|k<ufYrvF=<!6<~ly6oVNCQJBjUQ&80~1gZ#KDP^{?oX%)r
F2kD)0Q_u%sSaaC!kHVq0%fsa9L6jQsfb{NXvOksvV=g}rps@e$VUt)W_6eZ$e`%MEisfh1_cKzM4W7*Rz=e;9GPy{J40O7l8_id
<U<BrDzpe2x)>MW*~_ru4Lj0`oV&xpY!o_oGDQR!aLsTuQ<ukhnmu>3T6Bj=sGwRYN){SNfp-=YZzCZE0k;eb5(V2v=?g<lWn<BL
6r$!@GcQ0fBnPO>m&Qp@8OsgfgBgl2Q4|E<8IX3+MN#83Co;n`4cR#|rOYs7rkzted!FFY2{ke6#~0rVV)hGpq#O`zYHL9Xm}C+V
!myn&f?&K#JO&w-W)RIX$-!wSbSzi1#&S5F8z8P_rWBEzYoJ|VW4j#OP3R&>kSQ3TfQX2gCSqn`gC^(X_TD0a*0ALdSwVul+G0Gl
f<+ZF#H{R`I@QdxEauQN!Aov1lfZ>)Jh0^{qY)tJl#O9YcP;709ho?YrwLf;cA1Aeq@1ROOidvYSq2zlp=fYw;RO&WfNuwRB3UIR
sFnGVD0*Jj7W8dl3eD1q8ZwV=*h3RdHgY7$M@7<-^Q{It4q8oB)P?eZNnt-e_sQYMJG+!f;#8EOWu6N$+qnTMQ<kfTsuu7!*9tKb
EEpWJ?Y!;~<4Zz_QG#;OPEe|%$!ev1CP2m^miDMoBA}YpH0EyZO!ym)h+_(iWD<u*&ICrYeC}dp3TlXZVlj#=7%HlW#BU9p!+aWM
8u8q;O2bT|!d6pjIeC;-Cm1|!E@i!%Za7=xmumsx=X&a}786p7a}ME}dG*p@yJqLEjWu|Zi8F2|bC}KH(Wbg{#&d$#o+xJTTsAWr
VOt!qF~!>qOiSpOkD;+(?D5U?ap$KEkDPN1IaJN9x>Ry=E|z%pccaWfrE|s`t(u6K$&3Zg*>=b>jTz*U1p@cSH^a_m>sz3c#@&{~
NU<du>tQ?&?C_Fx0?aoJfD$Jy;TUrcE10KDTNc2h5)U|V=D~4>AYx`VR~7JwGL_o*x;SfnX6anP&3E0vvPh6YiX3NwFtE|)7XC<~
z#z;RM+1R2CB#VslmMWRM4CLNc$?Y2HWqPqCyWsIG6rZFEYMW&p^sT(tO$@q0*#S}NJ7sX*}3AFYdo0`3c>(*Nr*xQMR;mNc}R6b
1!oyxV*zHG9MTxn$b-v|ZPuqP;%}N=p(LF^51raE!VI52t+-G}>#_<hQV-YG0O?&CR48aEdeQ70%r(=EGLQn<EE%()XJ(S~*y<G7
6o%4JXF}(Kz}~eN+t|IFA)z=X{czxtu^0+vn8Ms843a$jJ(F+7eRT2C(@Vw=n-S?A8PqeekaH^HK=+|InF+yz6%%Mv>1l&m-EBc<
TJ54Mrxvvv1~h1BX$ny@dCnXqjH;g3a0;my-Dn4_nU&NO^0Vd40Y!+M^^+uEgEPu^#ir{vYLvsl;ax+wS{q!po!}M_`*-X-NuWCy
?9DQH99|A6Yh+!bo3~RLBw;p7ZBZ3Eu%$|<@;h9pk`hoT;!tG+7=sjmC$m4TWUC#3xI32g)f1_v*qHim?KMTBlY>y>TQ290vd0*V
h$E{ZTuc&L$=A>`96ld8wbzVs?(<af58Q^k`x!X<HwOACiK`Y8qgxTCgMQ3ojC0&@bJjW5PlgaQ6q8Z~BT*#^QxQ`hF=ItVX*SGk
!&JdUwPM>~lp3b0grSd|cM}B^#v;L@!MxM}Ha1!G*+f%znjd6(4d>a=L=3?4bgSq+52PK~-H`N9@h6}|&{Lr@F-%OM?52(GtAyzQ
^dsPbdq&ag44P4BI%w%SdKdi}FJO-Ka>k89L<h+ii8~#}A4<SOrPE4!#KbmCYFfn+6IYF?iefz{q&jOy9z1Y&vAyHoT#;fl(MP9A
E{7>wXN(UM+{<<7k9S_XCf3g~PY%Q;56l3{@Iwei_bPzsA*yC@f^Vo&C72R{HV~BJ4@089>C>SKKy{!x6{74Wh9RI%g?_{-_KZIu
axQ-D9rcqP-N0Rh@hh9xt~x7j?(A*B9VXGt(qQU&!F5++9_ThUk8l|z7HNtpYJg}%`6Dvo0+UDuXeeDI!ce6wQbe>xDPssxq=u#{
h)NXDnxF!Ks$z5+R!W*;iJ6%|pr9mxsws#lYJ!lM3PdSs3JD;kX&R)WXrihrf(W1mX=!R0s#KvuDIpLT@P~Adm%hvc_x)gY$JNZX
S1b~gLl|YIRIG?@a3{R!K=h0s8K5?L)DTqEArSJA#Gw!iA>*@}7womK<3OS_Xi<^~Fn!tLe>#phQ}URUprH~Wq#}eKq%?w)sy*pX
EWqR8p!3lK>4qM*A6@%<_4_*xKm?2Cqz)mK^dl+af{EjThJqj<{dQoAT8L(73J4;SYNTLlrXf~fsgY<1f}%oXD4>X@g`#AtX(_3y
2~7^P389z>s(_}Zs#vM0DoQDcrjV(qXqcj4XsVcsjBP|tjcY<s#RNn!Qd1B>RRS_X6oDj5jhIv=BDQvLW|XFYsEVQ_qDdJDrj-gP
)1cF!NQEhe7-LpHN`nN+!i2!He8w>@k=O4C2eaYtq*UV{t6v}@`%@Yl77Bb$PD_seP;LIs8%Y218fp{{L<oQbQ804JCcEmOdYYGD
eFannRAQ4UU`^KzHHZm{h=^BqR0@8CkihTeDxOl0FPV?edkA~s+gt~llScIRPd&8v{EREQLC+H*ol-qxcE1dQ_^SK+GpXCV$j~-~
N4BXLsG%heP%$IQSBU^=prjHYXnLlT`r&^u;T)fyc$7a(%OGu#3~Rc2*_I|zRb-wg!gF_X&IZOFwwfn{=F{RdLkGg&ns~;nXBf~o
<Il`OmkRkx2AsBcb2UDfaQGqIXZSHv*Fnd88Oee-;0%DX0k)Y5jur^!L*z-B#3daDfWlzupU{pZcN7{9>{${w_u<icJ<t9%6decX
jrhhDqvWkAie!kO53DKh0QLE)mtlc^OZ6e6XJg0nEf7;Ql^5D;tEQQ-lvFZXB}nd4=j`t?-<06*(DCJz(eNUOn4Lpi=JO4PM?r4n
3SkzLBNahkqDly{0Zp*miN?z?b#z|j(d|~yBv636w;zuTH8vg@QgJsH&k!j<;9+x-vyp^>M^KP+2p!4E(FN^cO4pYmfRc_}S=hl{
8aR&Z1+j~^8>}??-ovGmDJg(uMyhtC#=sd3Xj$2DMI{j%F)BtetW*}*fq#?cUX~?%&Zw+MNz_3_74dTmX!VGyRz&P42Q(Tfnu;kc
HEaZL$CWvVBep6nW+<eAqJW?U5GxpyV+!T5$@GETK;<gf@@F(rQ>z;8P17y}Pk<lJaC2Ln1Vj|nR>q*1jw~4ixP{-TCW3CsO2~%!
5Y|Hy2@F!iD-y-T!BBPyjLZ;I4J98s<8WxF7&8S7(p2m_XF*h!$~q|m*)vpyQ!>oNxUf`~F(wS<_?`Xv6Z*}!zI&f%Gx18oL_S%R
s8v4pvCZZ`R053KSa?3|P7`|w9RgB}9)emH81F?4wCFH2;vIQ4fvsPf2KhfJ)*ey@wg&zfP(Sf61A*@I@H}4^$n0Eu_I3+r)G`4|
w1of?Awm?;NJ22mG%CPS(!WjSzWf{HILpV51150i9g-M_KiTw!{7k;j_F4}M1&8JsWcGo%nPDawF@}1lP~F7CTMh|9V5SXJ&VPm#
-Bc{Kl=NBu2Vi)Ug%HCL@tS6<5e)I2$#mtxJrJ=&vD)lE*XAZ|VY^Wu?rNY2juggIB;~{PGFd00R!?LoMIz2xQ6|Gv(99#q^luvE
TIL#<-99tEPu?*@&|JJE-Hf~nhCIPYfgrY#!Dcn>xfN5r2u$<@{esNPx6h0>&GPboTA+B8x_`g(ogl-n@}O=5ARzzMg~9JW03QYr
esZ6gktiRbAed?hAgCrHXo^GXPwwmxUR_bqI41wM7|r+NpC7_GX#Nr6d;8O`k{DbHkcK1;4z{nLd;r|FB>E;QBi#l{<KcAkJG}gl
V5e9npm{_6aHkA`L?o{gCktppkb_CgIj%td=?R2SQA4}v$G$*`B2#b=YOfek1m=_{Yzc~)d$3{y>u88WFR_AvY5quhkGr4k9DgVj
6WXV&3wdBM3+kkB?bOI&KT-1(4+KA#62z~(6;8l}P2!L|Ojtl^S-;%IL7&56DhR(uQzDRmH@lLjY=JN05i}B?%Zq(o8c5l$M9h&5
AirnNP)CdbESmy;5)m>=QqXt-E}c1jB%p?&2Ru#WhBnYp<|PuU??XTkJDD_<G^(UR1B{<Hb<lmj2h}j>)d%!XQr!XmLWU5?`VxTn
9D~LHnjoqY7E+RwSs_UoB;cR6Y*0ZEs8olk1b#ZhEe{!(c4j6rv9u=$VAc*c6&DhOtpP`D-Iaunx;tVeDoBu!=%3%oK$xf^B_r{j
5j4=0lteU8lqKwi^9XQ7F+CxnPvtJWL#OQrN5{;8zZba<Nh7v~V@rk>Qihr-X+oM0Pr_4}3IpUX$PL=Et65M6B3nqnSqQ(92acTx
7%*SCs)SF>9|v3@z43i8V?fc$F$EI;hD{^y)ra#*<^9`48dnFP+GM0y3dvB48I3PI?-O@PQV(yg5cvs&CDINfLbEnaPu1}DhA`_5
Yzfg61td1WyW^fKHd|&}G+VTbwQw>P81nPFWg8&WX!0?x+(b)CU0kZ1I<(&Uar$@Z(kSR&w|}Qt0Vi(LVi|1Cn*DS(0BItC(j`RD
I?0Iu#0$;J9z2eqdnT5e4gwbQ$qlg4h8kj#prD!=hN?;a-o=SZO&EdENuy0tRVoywHeItok&GjNPhjJM2I=mXmrMo_J>L#|!1E7D
6Wd}&CB&d6C3H#W?-cKQ%}^#l-a_K)ZWDO~#9QvrU1azG$?gODhwsVIe+L>d7*eQSk<zDFF|#8}K|oSau?vV3;4&FksbQi5Y61eO
G$0P?Kz0X+a@k%xz|jp-pMt@>p@#&7POpLE5%7PFo!QX)@r-*L2v-zc;O)Rivp4kn`}orD{RLmErwz1lPIHtH$X8!J@`XJWJ=-xv
lyo`Z#4cL~Y8(OSfNY2;A_$+?O0iXYNmNlTu|Y)3e9n^WJt5J3T!zO39AkFlSq^5Vi~BnW`OZl6nk2Vpf=QX(M{<xwj=y!+K^NO&
mc9Z^G$ctBvN}f*Y*VUHXGw-YnT9<bRQC64uvAiHi)0cYXekYoGqahhOl?5W+q1U;)G<X9duA!2gpyF2ASuuoE29UQ;|V~1nG;Hl
QW6l9oeqy~<<|D;U*Lq-zH;;*v9s;5QyR`B{p?`8;7nd5#JvHd_Ut?ZE+iN}#t)Djia`*%LC$o5&|46Pi1qy;BM~v}=Ty*sCRD<9
0~OuBKg13Il?n<ILjA-2r1o(sBtS(3MvuH=fa;2>j?@q2i*vRY!=aGO0lU7We^0ZQnHpbxi(>~ccaR(~#Sk|z?eBxJAX*1uLGDEb
@FYo<d_{`}QQx9G1p~%S<K94UMV%Rg;{S);`ugl2ebOIf4!vJv@=9AFQWPLi;}>T$o~)mgXgUacKxH9L(?!w%%1U-Ggsx+*eum_f
i-94&%s`>;kTC+3fD<6nbfEeKJs=0(d{FcSE5#6$G@U&U56m<u=}(Fg(e0O5h#m<@P3N{gvmuB{0+13wMQFWI=hE$sStzB73P_q@
rYH7~u+c=q`W<-jm-TQzXenBWSFm^(9*%FS^*P-j`_n+%e)1+&QDTQcK4OQpsE|>TrCTc+LAFWPkJ^XAV2Jz&I}u|9wX8rz5kWC2
MnAA{JiKqAQ^F85MCGOb2@VG>Jy8?CHkik^938m*!MXlGenHmx{N{Z9>G?cxkr?f^*rPAoSWOBkq@dD>)>z($la?2UIiE)i>2-{c
WG@l~NU*FI2&l9I;3cvBsvhG}`s8wJ3{=I>Q$#+<@y`Q}?M_jfUyo4lDnbCsp!A)RLx(3*NHjJNN6dna|K1mC_idVx+ra?k*dkKO
YlW~-i!07d*?D;`#Gz$tUE{SFjS}e4+@8j9(TAg>SUTHWo85aGIIPnfMpJU*1S$A3iJUlG4JMR<z+($Hl&H&oCp{@v9x%x#8ahis
XvNK$$KIams3+QLaa7{iCOviC*`^?%B$t@SLB>faSmiLp_WL;6Bk&O=mejVzwuq#-lsV&&=_G9;+e8wwz4HT$F=L1m(E17!NblYs
`yLSwugm28zkxngZQL9x{e;r~ZDmaNW$;>@94WSC#<u2hh6<a7-7sL{-Z1Byafo#yH81sPoFsmpVXP*^Ef#@H3=OD2fpWw|h!TP^
|5j~`qVXs#kB%%|Dzf<g?ofN#yvFRz*(5O_b7>@sKokW$vPmzSAW<fX<9dq}r#%UQjheGD_hB+`RIWp-!WbL?ar~fq6b#5iW5<B%
hU1c&oE(^dVUz$)C{VF=y+5fW4oT!6WDmRP^vI=Q_?GY<>Q!LGbB$`CAB<<_^y6ue&60MIGHp9T*)~I@D9Fyuf2LC)@AIR;_SL;F
Jx%oJJeb5AT26$WPUm#48YYTjiP>D-#^6Xq3Z13D#zZ4&ld2sLzV^<(>mzJ6nMPrYYb!jolpXQX%UNh95b|sX)#wUr8lr=r=Pnz4
84g~WPc9yqskIu0UFNG0=Pf(b?#xJSHg-(DfKI*KF_0-v53Y1l(+Es`3<gOyrJxbk$1f=ZV;BKYBq+=l!H5lfCo(TVYCm8I04o=s
0GAyC0fon~mSaAFJl_CMx=E0#N>6NJ8V0FKh?YsAA|gm&p_Zf|h=~YLhG2p~pePz3qKQe08I}m8q7jxvsX`A{0L(cSV1kMo0x4-I
DxoS;REI}_?ouWs5`<_}i3LOLG$b{X6#!|uKidLiB%G8gd`s91avlREgq;JZj8+VV1q@E0*oWTpaBei^gzaVPCukjuh6)zoC6NMm
RRBS3AOH{L&aX-a<a*~qO!{c7=Lq=bN2tvwZ@X5VabVWq8k*K)He%VC;GSXQXp81?2jb*6O&R+}O;eszS_GX_khQjcPHf{5ozpPk
o-^^-Pn7`bLX;`y2&f?VwTf-43~1?-NyunNesZUbsn5&<zuQp=#3?X^BoL~{(XvfKoB{h!Pp~AId2>;xPiP%&IRw~M0*acRj1}}%
2s8+QBgO=Ugh8YTDkOmpB5?M2IOGf&$5T_`;|-JW*RRk%<Lygov4aGc{Ys17XbgZDUTB;Sk>32?&g0W@wwCOy`;_$$Dz|v|`0xq$
%b2Dw%Ruwk<)4pC4(r;KVJ`&Wn0)27Q9hjP<GW$S?Q^?#Q@0(pxLMFNA1;~+wtkRdjka$pac2h`#w}YT*48O^(m(XTH@*2)p78qp
FLwnCVGGOGD*=;SfU#?X12Yrs6`U{`U^GY38*6%3^h5Rb%1|@~E{+EX<y6xdbp!pk1Pw#o+VV{!<Pel93Ct`-nI6H$DeL_|yY>A+
ll?#I&T`fMn!o-uw#H4jUHru&@WF@)qpAo=h8c)tnQ#_hGLZQC{Iq;ewxCbJg?`|;J;Vmym_HQcdrFVZj=JymeNSk9jg>z9i70WL
3WtXQ`ODXt*yPV$%A7=`B0skJHw2*+-^+q}&q8k91V}+Jvk1XOPv_Z!Vjjk*ib8^vnn;TgiH$fKk6pJX?2*Jb!y2OOkIRV0BEVu(
H3UjQ7qaRkl1gYPq+_yVhN|`)9kuHcdNCnU5fLY&+!`)5j2#&4IRn$W#a@HD&Y2=&5*V5)qJpB*nyQ&nE+ugRLc|f`)zPUK#QGFC
sS=c-HZZ<q!~{pI5JeTXqJow@F^Qm{nrVtICk8!64wR)%nnz9j6Ow?MsVI)lsH098N($A3M5T=Bg_>!YqJo&dScs^q2&K-|F$7Do
lDlL=D2iC7q-L3#hRHm#;GN15AUCAs6K#wG01x7(hf`)OG8Y>r8EB%YW(G{0v+HLa<e_U?NmfxtPDdcQ1)j4xp@!DUc9hMx6vHyh
j7c?AbBALa8YC!!0E&{^A6u@7q$sMrwdx?%dVOIXo~{Lok8Wm!=wO|-1A>i$#g<pOWzK1{X;Cy{URtgdZ7f=gG*J*&)>PcamBuKs
mW8`zW_Fhfp$b!(OlvHvOYD3&dJha*B5ekKr>Bzvv`A7E#8Xr;6%bIx5$%d;J7=~H1_%g{f@Ud}i2@LTicK0QWvF9k4AV?VH4<?W
BcKX&j6p#=WTq%4YSCL70=}_r;gdV(h-q}uDFq?66%>T0S#mwnq(uq(F}(EP;lXF<X#3`eOG0DX&dzmB;54H`#l}nq*+c}nLrA3{
l!Yz#;}P^x4l7gb^JbP&lPF9~9@ujrK_U7?l6^d1;iz)`ps)78QX$@khQ{;o`2MHY5J5tPjAH>x*q>fleZvb`r~a5j<zRgZ`{F6M
oxO>Gg~wjtKc*-O1_+^E)LiaOlmbp8jCzwpuj|8`-10~Im<LflgxS_WUbnZry_~u3^yjBa1W=N9JdO_&`NZgeA-4$pa3~lhcn`%$
5I+cMM5ch!A)rzUYC?dbB?6inQ38rVNS8<&M34jhF!-vj;s9!eprrzhhA1tWgBQut6AjjBQ)5wMYgwI!jiWRqn`((QtqDMBM-?;^
RK{u2Vu;hFp`;=$kfhd)5wV$SEvr#w##2rz3fmC{1+W;65BKcdXg2m<qm5v|_aBL<a%CNx!LuexCC38?b{HzfR5I13p_z;=GaR*U
neY>CrK?E6m2E4MO!&WZ4ArHa$}O#}DN0z=L-c*9n-kzoB_^XDF&jMh4i*=bEY1)f2XapIpM?cY62bKP1u#SuSc8+_d@^f6NkS?p
D5vfGz@+#GL#M^*cLf1U>P?;Ik<+wb0{g#^?NNI6wj;mUha}{Zf{?}luBx`6AD~H#U`xwm$J_{D$~=`As}RhgFT_wO26zLs?E;w>
8zFy`{=d)rKMLRLmD6?o!UX@=)t0HsuxI)Qb58Fr<eA`pf5Xv$%j`KbOTRwn?0<3{>p9AOWv!>;dE{q<Eh}$Wd`8Hh6%Bs#<i=A0
hzcMe^iyEiNT#UbvWDL5Jg2NNdfb4<GF@W*_hzVd9+SuIeJxQIF(VXy)|Pqw<T(ll;4r7M2aoCeyKMI>&jEecCUU|QPf<lGN>bE_
9~K`MNu^8`p4UQq^iVv-da;_Hg!gnb1J%4KL6a4#PR63CdPAlkzroT$9T*2f$+U$I&O>G=1ZzxC+S65SPNJcLW`Ye3YNoA>MKn|z
HuoGfF!lo^P*}9uBEhYs)dfuj6wK986-6aQGicPoP!tp%#sUb6_6pvdY;7BC#*oQZV_g|3DzUXu7>%`!M4q!n71*&<RHOxTmcbH5
M^Z^uMG)TYajIKvTPA5Jw%jHeflyUf0RYKArvJ^{IX5f2J%N|mFI2fWUdUf(a-sPWD0#?`lMsM@fLb6DBt-83)dBhylz)t5p#p<L
R2m49vqKDY>&}EcW6!e+9(I~zUhbc!TA`vOiAbaL9Qvf4jN)))!Tfw6g-iq7n+gu!=6*p%1Bfz&s9^{6-X`P^O_#E$f+&WNA}W=n
iXmW=pMatmNs#53T#X;fC{iM&2!RlwCqSS^b1`Em&c=#U66rFB2hZO9c*Xo4ekJFx=s79K<%a`?abSOy@)N`Z%7$QylAs76hE)nc
J4HXQh#qg)f(P!D6{SXsQiS_Q(e~7eODNSK1Vg+qh7dm8b>1E)hmo9pJ{}#YzT`k$1{bsd|7;O-d=8+V&%S#i>0~I%Lg4ohe(&Va
peU%0eRu5j_<V8`6@f$)y3pixN{7DO_kvEjI&;Lsnfh29Bw4Q|TYvB3a+n$vnQjcu#oB%Y#rBAY$UPMBQ3LIeSXMv`iwlu|#R(Lq
nJNfE0$2t@h7zI}V3sHXWkMhcsbQd?mZCx$VS$+mX(pgyksJi09{n=?Vu~ZNTLuHtCt56Nnu&CnpG_qJO7kyG>@l{qG?X+x?7C8c
<e5pBL#HgIQfMC@mLNk)z+wxJH55%r5lImNB@t9Z6F?IzQB=!CP|UEw5J1HdLKICw6EQjQLz|s6fY?X{8blgt31F&JrC4An6_P-g
79&Rg9AY4<N~(#fmPu$Tc*+=$*&lSIt;6LYuzB@;zQ5~p7G?KnHr8RLukAX+phKz>siBD&m2jy)XY!3AjHC!W2i$h~7y<erSa;J@
HX=TBvUxc9>cgWr!pLo`L3y)8WW0UuNE<!m4)ExR^-&0;Qzuf)5HS`dpbRh{Fls{N%kyCMx!ER-G~z#??9tK$1gPT(QIlxLd<_74
YiIsCablK?u(e6Qb=&-@{Qq7Wuh8$}<yfS3<@-kU{t2f#?K!DD+}-7U)_+P^%iDHFg-~!&%LDpp4&GCcFE}?bcrYXQJQj92nHt=R
kKb8s&aY1UoRL7Hsc>V3&pSSA72OSK5X-KUFuF<SDsr23;7@`#RdQ3M!JP{P_5o=ZEH4d<(8mSzS*4T=DT2#5^o43}(FbJ?cNQGl
Ve*{@z;VR|&^qVOCfU(^xX!*hVadv#B%Y&)UsNm`MCMdTNMRygUD0KPMGU?i78+1xh5>@==3DhtDL!bsm%0Y>&Y@@$!CIrsueUFb
mu+LTSJ@27S@Czt&LP6K+O4G{2Ho`MCd^x4&cYrSp6?jf32GpK%R!ClTA34bgeXWP6e6VwQ0%zB0w%dg(tw7ccq6XNAw?bvbl1yn
=cEi6X`1fuEqf-@sL?c+U&}E!dwR#uWVv==QW_AKE=dhYp=eCMPdXZ*L3((aj|MI9d{3oG*?{LHGHOAW!V3E<36OF-N_00jptEWl
_IcihyJvfOnkzcQ6htl^>FW2_9C~c+WwqYPzP9Y)Rn#0cV5lvkJnCQ*HjPTaNt&e&5{Ug|3I}7&j;Lj#5wask(wkU89~Q;R(h^Iy
F#52D$U<Tvq3gA-UC4k5h{C!m835^^#&Cs550He|2?}8L5uyOIM#vNK=<aGnf#$O3&RtrIrk4)78!hwm-^T;p#q_776c~ygH^Bsx
(Uww&tFJxOa4>qk>p_gMiOBEcQ+}h}fpu9h$_K%#a3QD`poIV^3}BxqX84>i%qg=4Vb2&sa@%Q`Q66EOhG12pJcWRJajmK@hUrq#
RS@)^A?bH~XkwP+4A9_vNRd0%*x!u7@lG5dc`cF8r8DD;&4jN|A^G!FIc^5(s8H)u6`~JoVtq@_BjArpDG>nIhXHDmr6CdP#{-JF
K>1E-L}i6lDVP#iq1fMYxYKaG2tW@>L>4#Ne3vY92Si7#AUanO2n`F0xd5pI5&$Dcl_f1mW{a+xvx}W%G|IRsP)4QE9J#twimtA+
uyo@MZ&Q{t2Fp5Rwjzf?4YQO*6Im!Cn1#mI5Y|^$deFhN(EXqg(OnGzSLyoY=^2QhQUO_7D?FV!vdy%&$DA_Q2Z%`Mjw)$_&P^UE
9=TB9dp-w_tX_fTp)!HBENQwD%Unoe9>*(*jK2&8=pk7xBe>id3{7eCH3M~|DuKJwh;t!}C8BugJ3@7gPY9)~Tx*_lV$dv-%w%~}
0CWzrcxZKY7#+aJxl{;B4log8gUbR)0hgDaXlA$MIk(vL=3Y)X=&=-xV2Z^N5k&<Z@h@Ej((8wnH2B|5woZw|Yn922P=$jXUAknH
2<+-fAm+rtBwV3N0<1!yfJ{J<dvfF^79pY^CRj#T6~u_Fl;JfUphR`9DghpGxbFn+jE#pU+=(E_hUbV=jZqL%>$Yd6uteg{4;Kd#
36zgnuRE&h;8`cKI?_@xfmE<sjZARv#<e#rH&*9XA4W*vf*Y-Cca$t%`JXp)S~F0$(Vb@Q)|?&G36v`v+DB;4UG8rY7z<?(k>VFk
4iW;5n1Vp#iV9F0u&b+afqI*rQXsGhk;|?Xw{Fs=lPF(fDy;^cqY7DCeaH-6-t`(inAkBrAS`6mj|Ks)?xE$y0pO^r$YD9T6_Ekv
&Xtp$V9CNR#|Xm|XSwK!t4{c2hvD{jWTBRd96ua!V9Oc`%ikPMg;DJ8&r}o+Gy{6>5DdhS06|;S&na@376Bk=vy!bTAR7=uyuMB<
$G547GpjCHSR$jw@?jPTArQ>S6j7N75fbnT<&o-jGFNBvTy)1VJ=$PzTNV^0K+cAwDyV1`=3yNiKvELL8BiuhSC(vC3rLWF^|W7(
q9QtVz88{V)qEPSZhTE4v25@F3%-y<1JVk^4BuQyHvy1WY1bf{c%j{*I@p&&(k2505(k_LHy7#cS-}T9@R3K?(+8yV?U09q4f()x
VLZSI8L~V%_3pYJyf_T30-7n}86%rQ%v2gG`n?0lBFMEGp)N`Aw0OmaOikfwkdb2Uq?U%~8YtCR6H<(MuNWj`!ArDcY12#%qR{4R
D-3epNh92e#V38SQlQrM%!CXaD(OYlKCSvss~IRGyScAV3z`pBT$GA@zeC*zNKABDcxbn@A0k!s-6=90fhZnX(uwkA=pPzXQPE`Z
f+rFLj#4qLx5xRwr(8sIMan+2u7L0iy^gRwFOg<;wFFOVw8+I*YOUm~dgkXq^%V*(b+Ur?o2MC9Q=!5JP}S*+mGduu4Uy;ALLeX*
^aT2-Tq<IEg3hW2nTZFKS(w-ml%X2bX%TqX=GCdmfjrplF(FY3M3zRHE^ZiSNC>THz|GL6XF=noBT7|xQ@;ZUeaAy4tAJsh*uJGY
cu78**QYi!Wg}e*B5G<u?o%hjZCf%!+Maq@zO?WfB8IYE4?CA=QN2Ved_!Ik;Ni3Fz=zRT+G13uG{xLwO)-@XaEKV71a6@Ka6z0N
8(lSVS*@5T)l@l=3cBqSmd9PKR=h}B7*%;8?~2g1YH!4?n+IGbeQYT6OIpz1H)>ZTv2U_G=OVoE;O942&Q1BmitMX?+)mA}T&^V>
x!7EsH-37Q95>!)2aFjsQOmy`!h}Q(2^=gNJ~S+fK*Z0di;AR?BTnW)kP;;x2b9&uOb*UyK;L>~!_sO^3NDG|<-vg?L5)NK>8TeH
d@KhVC^$QwZqI|NjT64;QFqgc#Kp@Om!c?F2AnQH0+HrWhXcD?k_HWQCq@9&0hzwC^5Pj5cmpowcq*c7#M^+(oI;g`8!*QNIb-Fh
QYQvYv{JY{0{G?nYPy}7fh0#kvKbggjN06~v`?ZU!9;6`sBuB?M`lFJM06LX4+Iegg;I_Pj)@(3xdWw#u`JhN#0nS4Xo~@<?9UmX
afXFb)}i%*2MnQP1VPe>67JkDuOYiz$1p`o(T(kx$(H#V%@yGRB(xC*$^(6HIm}6qg^xgmqo@Q-s|@Lgtfuchm73LhUsaL2ZEU>+
%;a2XA7vHKK-YcRrnupCoSZuF?E%<f4K@w(aEy(3Qz$9trCm^p-vA04>el541eXm?kbV|DPh#1~DHUHf_(L~OI}9JSwdR^+Lc+06
^Ekl^shuhwRg|90z>y>dLxgniUKQHZ^x=*{fDj-Mdzvn3c6~XTm+ap}a&&PwmZ`Dm+RQl0*%Fu6HPWQ$T5RkoMa?8=9MeLu%X!pF
Xyzp*<1AHiK_j;*JA<OJyY6YUUn89-S!}Kzn!62Z)Jd+wN_G{b?^m#)N-}~3lISW$G!>@V<=7k)L}-&A0tqP*&2yl!G@znKE&?EV
lm!$)Ao&IM+~<CiL!K2*@+F)$VmM^Nc7_ZKhFF<_ldHU}nRa9_fe>n@4ya`2#^!Z7ygPRq7@@|dt#XvuOo=>*p2kT&soaMnC`1_B
t&0U6hLy=gW8Qpys!_y0Ki3&U%;k{xpe%>&ypdXy{1{9*Yz~wZ>X;-V9zi6Y?ErNW1AJdx7~g>bWGDOgCBXA93<Ot-TKRuEVlN1B
)nSbR`|NIF!CHhc0a`$|WF_zbfPZ&@Hp$~14uPm@e`fFud@$kL+ON(D-Qjz+6xN~;nVJ^jKw`@>LGa%(-)!XB&4)43mLoF?h>dH5
rI0l<dY1+)(&p{P40Cf-MJ-E&%BBqNbGAcg3qfKqnt@{w>SkD-Tq^Y@nlioK_q;PI2#8o&LZY;z*(z=qP}GaVWegR0oRKt|^B!*Z
cyv^G_i*Vof`O+rl3gp8CI#9s(TWl4MIwg{5g)b{MG6-vc7Mb&Am+h%l$(a=;o(KlkKyv5+<1wTKz)*Dqg-O!uh0>vt&eu?PScL)
$!4ISG?3trJE7@+HZ!H*N$=CMGpb?M({+yi{rP+6ZVtY`Enqn+m?bbk@r0!*Y0zRCM@fhROrOJz2bJ-TQwM^SGczPjR@qRvw%(j+
cqVe??gtYPof@$k(sb@+(yz?RG$DTs&Uw3ut+dK0@e;U8RSs;G@a{@J9w(Wz3gwv%oYNA@RTVdxyu8b!F;qtzZKWK{<&^UHLn3ym
L&21BTD0(<aouyp=XNgbn%$wBOikLHwGdPsl%5^i%Wn&dmZl1og(+`YMEZxs_(MnTocfBQnIY|A?ftg<rM@kxZ?hb#GIZ$@kJKo7
1e?xD+4iKKmLm?}Jk0fd18@Q94;*@$KBf6um8orzi(E^Mtt>He+OrF+&qr)>jW&+CsNVvQ>IgpIr6r#gDv^kLlM^!2)?AZ_=e*3#
r8YvQA|N9sA~p{HPYBajQSQt_QeP44)gC9JAZMVOCJw71z<3MTQh~x0LRYo2VvMX3_mzVS=pM$RZG%Mx7-}ty#CVY6>U)I5TsRap
EK^HMZ0CqGEXj<1GaoY_rjRy;m=Icv&F)!u8;1<U4EmCk5XkGq2;7Ms-opU^V3`Y+{kmZ2E8IY~Vd$la^hlBiaPfr1!kxrnG+0(w
#hOPbj8n;$O_*W9Yy-z{gdG}&-UnQrgfd?IA)XjcCaI(w5qvBUt=Zv&UHah@wT0adQ1f2uUJkV%Xv4Ow;2tB{l%AFXXaZ~3M4Kb*
T2n}Kp8kLY>V4GhQHoksDi|MlL!h2VS@UO>=qTy21H2knDTaDUb&_8h<<6!G31>7PP16J6)33kzq!EFe4|Fq3nl;fUvI~KnxFy|o
!<JZso#bvjA1+uj8=gD2_jAhxbB|dHDOy3Kcb!*(kUiviK>+1H22p?>8Rm72|7<O6vcM`XgGeyQyKF?^v~2}r5E=7-f=_^-FV5dT
cY5Dxu+-eFWvP`B!q=Ar?(COGzT$W@cJV^rUT4A|Q>>!__uxtt@km_^eV}3afj;RD!`BZ^yvQBF>~c;&KZpk48X=<k**c&%r2dAF
m#UwJKnaqPiH6aLYLZZK8YtMr=ykR=iKMn<u&D)1LJ=t_j2M6>p!@9r|7ni)_Q13a16d`xiO^{~6k>&-!*W6we`7{GVv;&Dt%b2=
(U<KZW~-MG$isQA2NQywlTGYsh3sK{vSM_!z6%o5X^tedf);6p4f4&+%5IopW0v5V)>b+#47S;rVC#%U5~b$H%+<GEzPGx5aB#B4
pyFyJjufmBhRcD0FLI7fGcnz{r78x^IwZS2#@*~a-uFHZ^b-Lj)5Ko(?``fo-VTlkW@yB^BRF@gOF(JYu}^W=q&$*(3Opgo$`puL
x4P^_9B#OS*y-XiIgKn)K?GUGDL+3Onm4#@GEK(KUn933bUGcRzmJ^16gM_V%}N13H6tSLAp^1vLQXx{dK&`3n<L;7Q5*r(QIV1<
n2VqUO+S*j_0feuq)iSQDRBcwYh8`2*MpJl?A$f|Gt(F|1-^iB?dRD&_E@3PAI>A@oZ+A^Q@eF&vL0x8U?X~a8;&)eyzgeY6WQ8O
JOS|Oo%<Lb6(7ENmXU%Jmu5FhgNW=o9!wAqAw(Z3?s8*oEJ`&1g$P9Jhqx?85_Vag7+5rwlqM*U(gGM*A|j$FYM6<rXrhp+Kqd&d
jvYCL%PO9ce;(T=<9D!=?JQ_1?>+~odY#n>@{kNvBM=P*1DSCkbljYRIGL~z)TYo2_jq!~x%;)=8oJ%uF9`684Q?Fr&FVn9viJZu
p2~ZGstvtJ0MBsOa0p1iZs4HHa!UDO4`aQ_;hz=yTNd_0NwRzN@)J9_DKx`?=lYNN<u^|wanQ;>4~rET?Vi!0SQvD&vtay)51%$^
Jx}aO?mGN;JcF-X`^sGmEBNK9Uwg)^_|2u8aRr3+MLd0{u;7PeJN+lw;*az=BuS}O4-^X=$BTR#!L4C63x;I8d6*XUjG_oZZ=KLE
zzsLFEgVgLm<~tu*cH7sykr<Of(P#crX}MZ`>FuJfL6HkzP~7Mra9hebZV8!yM5eiMU5SfI0H3&lr~5Pl?mrnat9W-%izU}o<#W7
1!85H=}!R124#m`d2d;cZ8y!+)uX6M)Ib4|1`zvMl{ecQl0R-Vs`l73M9l1o<M71~5MIMW=)@l4ZhQv1Z#Esf^sAkiUe;-oqDrDH
oZ3RIstN=jR-mYxz8UMdS)5kJ7j)Z@bVdUb)N3kr+M1oPGIt=2$&>&c%^08(tm3-nY)^POrjXnU<jgQ@v7Std7Jym|SSCsY5I`48
(&+A(tD8g;WZ}giqzA)4_&3JQ;~v(<*MCnfn-vbkohfHiK|~k@MT(6JSJzBVhL{S#-F0<%-7J9+=nl1=?#wsJ94ol(CSKaJMek~D
SnHPwqhjqmbx!!S=?-}gR$<)MyC(=65_@qBr<z<g8RnZKbfnvbmEEN?D<!Q~qIKqIo4xH(t!!s!BwS)J7(&X37dA>~4pHZJ8bGqN
6UvlSSG%sFnBsN`>R4jt^O^@C5(vXZ5O@l!edsWCb;L{<Ap$q3=UQ}Ffyo->YhnmeE^uc%%!<~GkYFq#Zffu_^c8~P1E+K#OKStu
f=Evso+XW&&9FHd(&kX;@uZ}HfjMf7kFr$-MMGIAq;Dy5s4C6cj2^V23L=@k_;Y7eoOQBMiQ>MqJa^V=kz=-yK~z<BtUI<BZm`<6
0sy<WJ&%G5A$hb75(Mm?R#Z@3+MPJgA&!kcOqtRg?*!pUU_OYM78ryWZK{?^a-k-y5XbjTPU;ypBqf8180~?DNI;Z%&}1@VjhGgP
J!RJ#WrzrPtq6gzVlXpKYJ702os94~<Ibx2-L9%5P7oP^=Pl4RRY+@_ak40l0v9Z%?8$Lvqf>duTc9>M-k&u<1HPaV<m9$F>4=<g
2r%h31D7%wnUn!UI2NKr3xa`*6ErHVkQU5Lc4JOyfg-^K=_4ym29dL42%`W}C37=EF!o|bs5+RwbbR^Ak%ZMuXy)<Fwi~jT+9JUT
Ic6;>iADG!SfSYOR3LceC&4jiQ%O^=9PdY!O@`9j1GIL6$=`!n*H#86V+#TlV6*`2g}so-=UJ2n93n6{G?BZYEYaj|kT#ng#<#xs
;00m2roh|c3Xq88OMDAK(6ML`{aQCB7D9oNfglm(ATfxlBsIEZ4Y=`PiL0kF+&p#T&hj-a_-%0Gd&q)f<xrppbdCiX1kjv@Ddpo^
)*8q$Iz|VgPWmSyu+*$s1qj<!0b|QmSG}flafcj-RBmT&m{>xlt7hzgB$lWa5)`#^<qOdmXjtBg)oKkT@b5)tgR3x66`a$T05s4q
gQEt*6(dr`iw~!PiLz3#7%DPRJfTp=fy_3qmlfujklq>W@H$;*c~3j%A$b(7y|y{*Q9+TM!mm?6T<?Hpx4yGOojcnk^E?GFi;%{K
QY}d&(%ZYsyjte$)aeqf3JUkAy2L^#41-NHm!RF)c^e+!dC4+u16wI*tRko^O4L+Tt%tQd@0uG*#L&!wGYZ)O83{fV@tb0{NGEwt
Y(2=Xghk@o&IN9jD{5G-R|cev$+MdoR%AUN4~3KL_LeH@M?7@8;7xJSAj00c<&`qYJn8E#jE2rJef4|L)oP<TYl^AqZh6N$q8Bh2
<e1}!h~Ak3vyK(unXpwAf~qJc2>_57d185cSODd7GoUt?HjyGhTOjr^an|wWtDEReS+R<F)QX@CyFCjPxqPuoGzlP71PP7{!4~jw
V?%xMt<O?8or)=KA|f9utW$!gi<e+ksJ0}<3gp<Rq&RtI`MqFOCP5akz1|=x4>uGd5p7Ec3P6M1E%sK(Bz48YTdts)fpo0h@l({q
i|>5ZXBatrO&YX0qj$qjxyh)inUE7FfHp@AE+`L`1FY32ZQXdx@dHo_%Lpfd4(Mxw&n3EQXNpE@2Rw4brqy&)2#sG?Te~-Ho$<MX
2-Wi%y3rLq8k7tk*EiD+kRdf9N$;f{kyLuz!yDOSV8w&g-n$h7U5SEYD+<pUIp`Y>I0|>|k`n}rCa*b$N+=1BCg&RkHN6-^i0Qru
r#dEV3m~CyZn>Q`sCVK_*I?|GSiQDY>W5yi)PYc1FgL23^2i)cop2=Wz{nyBuvj3#RRo=Ut+%nxd34>=q?<X6*nz<6LE1xY#7rOs
BVFGyJXaycW?&svOBe<o;#b10(15`xLWC8gigBo|>_x=G?Sc}}3)=5SlXz=`w!qsvogJLZ(`m%gDom$F2#zg0-wBHyU2%5JL<I{$
7(NofP^v%>dj?V<Sl2fvD#MJTET#z}c(LJkLklC^y-#}#m&HgCBv}A>ksWme5HvD5*jj)T1%m-`p<&fPgR$AKF1zX)@FJ+4tT4|o
I>RBwplpXTOWZK+GHpC3hD}CuIk7@oStYZMbq@g^qGA#w0>PFkVp^mKfQ`y64l>h>Q_DA&KWUCKn9Eh1%JA?=Q8(7+tkg?}>vk4Z
bmugO2x~@@+j~FJYl)=bSfNrw0P9xjld_=1%i|6_v);L-*BpmIVB})pDkR9x9ghTvpp5a<?DdzZlqZ9f(Won{j#Q$I6;*=PrXHD4
%WSu*WLb@ayO<R!b#U&{>g~liZMg%v37Vwknx00PVZ?<VE&~MuVTBOH71)<TpkS~lY;Fa>oOBS~{k}%`=OXmdIIOmL!p{UewIu;(
T|sjL$ds^Q%t}N&`U}K78ZQX>j$+n9DQSjdQaY6A_#*l@wG*ig5ad{aWW_WUOH?rhEj0M`la%!`?=s?FuiIIEpJDdwnm;pk+8S{=
C?}HXxzTpc#-BZbJKa-tT%mR(-%ugExnmjE9lj%PL;gg>6ru$wK+q=xS92Jn>x?lI_mhW(jO+mJARY*v@?8}SfapmmFf5EN2cQ@p
&Rn>McYfXA4{R)wQlvt>-8Oc`Ne3a^r-;Mc<0r3J%UbGS%a)X}^c5{K(B1CdykvNtolPVa6mUdAf>`OXiU{J#c*daJ>34(C*71=(
A^WaH2Pf<}gYw4FH4I3CoBCgoqP1Fe#7YKM@PTW1*1mcs82$0n!Lz?z2P3h9&PRwz%0SYh#6=boVso||;?9T*oNPR?LRLXyGCaAE
4l<_}#ZH4EV1d2ZZJH?1(1hei28EN>d|C7O6rS{(x712fpCUx6s!I+Oh)Qvn@eV`KkpQJe>HP#o$n`-IxaWhjm?C?#uw()d^d=~f
CIoL(5L1@nK;b~Bqyfg`OCeC@LV;MAiiaZ!yzP0@4@n?UrHH~2LNxRP>%q*1kVqW^%Nqn#l>?Y{JD&-i3>+}sMlOJ-Tz6xQ_}+ax
9(y2d)(ZXi@lAa}ujzm~SBW}ZB6iIYj09i{J|wn8fRfPt_v4ZKZ%LjZ&=To6Gbf2sf{HD*2MGmFU}5A>Cju#>d)^o`>~t%$I4|OO
p$!8F7RX+)1sgzpFFh&_(H=ydHbaw&bm$(k6OM~Ndq~C{1*ySk?VK!$^DanInStgf)titQ!HR1D_*fr4oiot6Sfa<;Hanh~I>E%d
O+Ysp;MtCQ#*Ww8h4#OH*jgg|(%52b&zZ&<6HL5>J>vt1YL~y)Fa^~L-f<YEaAYzvDlzAu_ijptnmb9GO8>{4haV!C2q<upA1@%V
Iww=s!!xc0M-U8r*&)zm(<RJIIfavmLY%YQIfnaZ>t^yuMiG)J&@gXAP{$n|**-?~JN7rx(`+%4P$1A3?+Fl7*hu<7l#0@VogoDe
Y>Kp?9+H4*14+-n0qFoIQVs;6OC6oz5%dZ~#tcD46#i0VC!sW*bm9%d;t7h9B+wB>rHSgOr8&5VzfMUG{#1mY-k(lSVoo$b4&grv
YIj<c?GqGHj=JKuYevou7dyKFCEaw%a_%u!!%hrsaFi<S0je6P^Vmh@urG9`z=S;tr^}Xh_~6~961vNY+?6v=pPx)pn2a2TD;dS+
9RpQ~yFuUjJZIq?-8^}39*Q2N58MX<@fa)kHY|s{XqyK1q5RN1veC4MI6IExgm+--&Qh#t>X{QNY4z(Q7JUKJ1wFc#X`~&}#P*~$
lno+!<FJI{ps*edshtCjanY#aOcc~zraD@9hpM0qU2ZYbzaa8W4eKvXqm2YcbD_PNl7mY2#F1T&d2~TyiZ7>N;#$R6m8SMMtsM5*
bn8?ELogam1}2JENk*!L%t&JzXmqITY*R@^Oa!zTEK5Kd+z#V#c%6N<j=k@<_nG^rCN+F_ZrgpI^wUthJA=HDuGRpshv6XPm-HuS
djgLCGg197pDsZh6!#i{avoQ6w5=kv1vL_cNDt*=56F~H&jUP(N}6HpC#cZDS@HSnw|Iz(z(Ik-0;k7=`}zd>GhE%;X)i+U9$ZCN
>$BQ9Y^k%De1WD3_x8VAC&TjkUBj@urX_d5=ywqq#x1~py)XrR8yRo_d1@z-4N}0(R8P2p#8U#Xpz8yirjwE=dT!;{w<ptp_X2PQ
4(W*^DrN{GgqmtfBmiPSJRnQ~0*>E@;Sto)0M-Fmm}ld+p?Q11W?d!$j_&LpK?k>76g)$R%<a?9Q0Rd8I053Q5S^qhP(Rq=M|VzR
ChUZWJ&K25pHnDyZ^yYhdbvz7@T7(6nU(ua1v4T~>h-B2Q9$1RG>X)aEs{>dOo>$GfJ90JvlT28lC^Enib?!AH;+8t$;1xj?~|BB
WoG4Co#C^0c!g<X<td58KD_<2o;k~xrAs1ZfvG&C#s`eEbTH!_Ik;|@Fr{#~yWWtPK_Z5vx|A`&iy*YR=x}LUx;od5@16~ynrNur
JH|Sf0^XV#3UJ{s6dk5g;$Au`SzF!hOr3B$W~p*waV==Oo2_>dGSR37cH&Ew2!)J;AgoNX2Bkn^Kx1zxs(C7Mol6*kl4G72sU>Mm
D$<T4VG?z90#O&r7b!6?4>_6Rv(7_8Ea}`R;C9`RLhbYzCEP~q+f2roqZz9VX-_MiAvnVgI|S1TqK9soIY>(zawPDB3?M)T3~jdA
+KwWdU<l(+Krr3jN&JC;O35ESk^<&)2m#2z$P#O~17R;@3K2vzLJ?9!NIobY7uZcP6q6AP;ZYDCr4j`Ml@tvF5>+Ckj6p#aB9rIT
=iA@k?aPHdGgxD$aEhQ9K?4|F;J7t9eAjq;lJRFt1P3YHC-M%g=FdOtePgvl^o-`%3TSdfl3!zVz|533`+93yQILp1`%u2|kg!?I
r{7x`c>RzzQ=!jCjqG|HS95#&wNr(aln9M2I-b7Fz&@GNM@m05dksxJK7M`AmAv36GvzaW4>v8|<Ufu;KJ@&3{&);&D11N2iY}Hl
V2dq`5GL^XAb$~HG5~uR`hHj%h$0XC;FExV9fQ(%_Ub2T0)gfJq9Ck+x@v`JXex%E+bfa^1u3B-ilP~qnq-;=h^nG#i7INKrKFK!
83qbqU<g`5tQJsDs6aFzbFmFSt7<@rKC2O1F%)euXp_<yi^!pmLJ8pHAOBEIpETZec77i}==OS|Q%25vkq#(t`oAo8CqS2Qf4I8?
C>&Mv{J0oDWOe`tqIp6z6btrw!gG@xM0?T-1|TUCB9W*ikoOz|DCB@Nl?o&W{NzTFh!kKYPjET#R7|324JDCN$yIqeBALFbes%xI
l7#!GF*H<-E|G}Dx`<xj=$)svGk?ED6si&-3KEefp;D4bR)7i>4=Rs`+hK2458`f5#QaUPo+0`FK7O$@;jurb2z<M@AyEK94A}#b
Trlt0*Jz}oCB}KGxiu3)<-Fl<4L2jwOg<kBcm{^z%<wA$oNAcF_}i6Qf26{1N0ASZA9N%MT1}p$5BU}W^!txKbqGP{3hJ#7<YP4s
W=JZ=6%+&e<<vI|xk<gs`R}6#qzW{hC^R3?g!B*Ugqxm|nPmJ+?MrRUpEp9j$<GFgC6rYog7fwHln{7z;vZp-2Vw?lpbyZOjAAI@
n$<3n#AieEvB7Ag*G<u=gJVfi6r~A5&<z5LDyT*>C`}ztGd4}W5_*<_j)8{~4{{vCnX$3eU`@bVj?)Kv{I}u*%IklhyE<y8?TD?r
W%>GeWC(;$nP7r{719)dQ&A>?r5ey0&{Y~0(CIX<wg~BW_5W{^zOZQ6F-xJ+Zti%UBt<MF%*_x>Op*~q#eWDsUWfK%I7sh}(b)6O
LscPV4dG?V_ZSRZ@bMTBJ%iKww$P)FI=>Fx+k1cy1RrC`ECwQ2Al;7aV1kw<&>zN~;(Zsj-QBIHY?}u>=iu5;AJmj9Krl)!RtYFj
{g^abA}T;=+FTV>x|l%h=5q4l3F19R63)27%uy0Wh_|PTShVPkoiNzKXTcx7z}F=eZAP)N6HU9XwT7zdRdmApK>pZ1*mI3K+&)7(
5${SWTupe`hczkN)w_u9x5=iq2&B!~jI1#I04?Gj&a%m<be-h=`_ZEI^69aE$B1r_A_yfSRcYNOAed-EYAB*$DO2|)g3CCQ@!^Ls
C&?WMdNV1n({wMyA;JA97{tE~vAyE%UvHk2d0km4je`&G@xiff!L~{Y-FxBnHNl}iYIe0!p-DqRQ|3o!VY_3CY<J)QGSxv8HwgY}
&T>PajhdE|C*rr@J;V(+{1Lsr;>-I2_4ttdq|7I+gi!J}e0;5fu`5eL-2^gXhRi*QApq^{qMpQ$t(Y>U1}<%p%jRcHh+(q>A27$P
uJ2(&wiGK!*K99@oeW`ifXs-0;z80*-AYWkvift=gL@3%tUGP63BnLO*$8zRsm<GOrIyT+C>X;xhb7T05>cn2VW>iB`{%sF0U~@<
@?f3FY|CGK7Du_oF`j9|z1ak0_?w?Ke~Z2Kr(>>Y_`prkY$5j&nM8VliL9oStw6bsKnzBxT9Fg2+bf6%FNlbo<bJ?`F$e`cz0#2j
$8z)FWSHm3*4E0BcPdnlGOA6yB_D?tZ`mP0IK!Oe)TQ_w<bx31oDP1eQ%}P)sHa`^mVz6}++(9SqBFF>{bzHo<o|Qml7Jp$Zh-b7
CEZ33UVQTJEKzfC7*xVT^b$UX9yOb>)d{45m>h*+i)|@pVN9iDB8h#Oh_lkkP~(~=LkAumoD8gT!_6OIBT7*DNEjq3LRJzd=5MHY
Lz8Q^curHMto=|p8C*+g<0-bRdi<axhT-BvEu&!6DQt@r8Z=lc^q?b-CIYy=^7PGQ>6tL*I_6kbvUfH6CIYOU{%??Y4y?%-2YfT^
c$wOG+6WG~aT67Sl+QC#aiXjDLW~h8Qj;`9H7l!ZC-q3sn3ZuTm`NctJGYnV!Qk-3%BnIl&&(?NL|Q~5MuH_1aFRJI>2&=DJ+sfQ
*fcg5apxmHi7FJgvr`(}u=7wSv+;REK-?jewWtzAKt_~H!X%W&rcIGbn-;Lgr0P_nX6d=e^M+P7c^l3+_?%1%^_oA+;odp6-*HR_
9^CWmlUb}(WWppEC!HJ-6TuKI1QKGW3Fm8gF6HiWn(u_prn(``rpi=08{Ui)gp!zE8WwHfbW+-8nY2K@shQsAr^;V66?qquqO9E8
Fe)ufhA9R~$e@^lOl2JMQ5`32uWp&Qp=Ej0(imhlC~$=e9-I$G_?VR1PVxi}jv~-|?dJwcp+gCWEmWf_ryBXRbi)hE8hBH-b54k7
F06lTo=$EYn?Ui$kWAFr0*Wv<oJ{c6L`~Z+Q;PD<Ns2Owd^k9Dw|2*~zG@ZJh2hbdk}4QN#JQPt(3AobxsxRlhAqmTu0uP!x>OD6
#FCT<QKK6vjl=@L`lwYc##o!fAaUNy+~FEmV0Ka{Z7U_r0=nz2C-IZVMk%8h^UVQ3T)ADj9eJD9c{h9v0RybUt01K68-Y?$0PauK
mGkNMUUkx(CZHWNyw>vW_=p~b`?Hs!U#V-Zl;WeK-##4*ToJDGnXVY)^x~%6NQ<6+Cgep6*Q4kV=k52RAHAp}Z|9K^DnhWiayZLc
w%JQoN;Fk%{4k<%+6Vc)eZa_j1My3>JI&x5&A|Q9LIX7rOp<^=LNfrS^xHxqDFK)ShMVkT1&xRUATUVm7;iDqm1Re_fD=Iz4ioaE
pcx=3h>RH`B)4bU`pK`3^ZfoGfxY^OhCZ8%+3VpJq6d1|eIO_(Eiip#>>9p_AS_Zwf9t>azQaEc)192!8EpL@$?@39pZh=lbAtPJ
YYQ7&=)-U3!@6S+avn;61d=@L_QEYBM+hbl@iRKyx#%mIV-W@UB55E%ognl~3}94*5<oH|ZdgWAIyL{h`Y_4bAt}~k{|~kX?T7o4
f+G$B)jn<yW~1Wm1Vlu^*ZAgxOj3EhpO(sZKe)YEbT=0Np8|x&RTU8u#545k?c>XjlQWXl_wJu}%dQ7^mJcmT*v1`v@G>sXN?^{2
P(*(H*z;lM_B}b*r<Dwy8x3712h9DrVkn@BqMm%>89lBe&Wz;xW<%re@z<wQgBuVKkq$&J^raj(V0JXMRG(BTLtlqUgb#v3K%d|4
S%rV^{(#?)91dUa-`lt_f6+Z)<z$0`No56Kg+9IC<K7+TC!{WOCQIyLsa41@sCDP7z|L{%F$)U<)Tm)}`)DTXB{WwZ?k!)SGzYNW
!P)Uw44O>c>MCkS@nGS{U-ut(Hx<}socJU;C6IzU|5t-6IDhf&%8Ah%l+CmZ+*K#g?9W0Lf&!Ur#g}1XpchiM>GHslA;_{<0PvM<
aRV;19xE|Q7c0R7&mL@B@fBzSVn`(s_qwUyUEGc7AZ^L8P+Rd(sKVt}Vjnn>V2XAxnKXp6SP+T(=lk<W>-*P<pWme3=ZdJWE?W(T
R4d7yaRF!}*<o2lTMQ{xQYEC;Aa-ce0ZVi)W^qjP$Ai!|t<~vk5+-+dlxCHt@X?7>GKuO`hw80Y{}=7L#BAMuS$Sl6oL^Ur`LLqt
r#^qPdB1ypgBUDOB$k)^1nSt<iVY-Ht&O(dR2HE|+KS65J3EOdQd98iq8w?dO3|1w=8GwG|3V%>mzAB0Y1eJeNhE_MA5YKouqXfc
yOJrwgn=7}KOg
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
